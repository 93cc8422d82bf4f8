import { test } from 'vitest';
import { FORMATS, rendered, reportOf, hostileReport, ZH } from './reports.ts';
import type { Column, Row } from '../../src/reports/report.ts';
test('perf', async () => {
  const columns: Column[] = [{key:'n',label:{zh:'项目',en:'p'},kind:'text',importance:1}, ...Array.from({length:9},(_,i)=>({key:`k${i}`,label:{zh:`额${i}`,en:`a${i}`},kind:(['total','rate','day'] as const)[i%3]??'day',importance:2}))];
  const row: Row = ['年产30万吨新能源电解液溶剂项目', ...Array.from({length:9},(_,i)=>[{amount:123456789,missing:i%2},{numerator:25,denominator:33},20211029][i%3]??null)];
  async function* rows(n: number){ for(let i=0;i<n;i+=500) yield Array.from({length:500},()=>row); }
  for (const f of FORMATS) { const t=performance.now(); const { RENDERERS } = await import('../../src/render/render.ts'); let n=0; for await (const p of (await RENDERERS[f]())(reportOf(columns, rows(100000)), ZH)) n+=p.length; console.log(f, n, Math.round(performance.now()-t), Math.round(process.memoryUsage().rss/1e6)); }
  const t=performance.now(); const r = reportOf(columns.slice(0,1), [['，'.repeat(1e6)],['长'.repeat(1e6)],['*\n'.repeat(5e5)],[' '.repeat(1e6)+'x']]);
  for (const f of FORMATS) { const t=performance.now(); await rendered(f, r, {...ZH,width:80}); console.log('huge', f, Math.round(performance.now()-t)); }
  const big = {...hostileReport(), title:{zh:'长，'.repeat(5e5), en:' '.repeat(1e6)+'x'}};
  for (const f of FORMATS) { for (const l of ['zh','en'] as const) {const t=performance.now(); await rendered(f, big, {...ZH,language:l,width:80}); console.log('bigtitle', f, Math.round(performance.now()-t)); }}
}, 100000);
