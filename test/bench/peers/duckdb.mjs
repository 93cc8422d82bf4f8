import { argv, env, stdout } from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';
const V = env.V ?? 'A', D = env.D ?? '1';
const COLS = ['county','code','name','investor','industry','channel','chain_role','investment','paid_in','signed','started','stage','output','tax'];
const columns = COLS.map(c=>`${c}: 'VARCHAR'`).join(', ');
const file = argv[2].replaceAll("'","''");
const amount = (c) => `coalesce(
  try_cast(${c} AS DECIMAL(18, 8)), CASE WHEN ends_with(${c}, '万元') THEN try_cast(left(${c}, -2) AS DECIMAL(14, 4))::DECIMAL(18,8) / 10000
  WHEN ends_with(${c}, '亿元') THEN try_cast(left(${c}, -2) AS DECIMAL(18, 8)) END)::DECIMAL(18,8)`;
const amount2 = (c) => `CASE WHEN ${c}='-' THEN NULL WHEN ends_with(${c},'万元') THEN (try_cast(left(${c}, -2) AS DECIMAL(14, 4)) / 10000)::DECIMAL(18,8)
  ELSE try_cast(rtrim(${c}, '亿元') AS DECIMAL(18, 8)) END`;
const amount3 = (c) => `coalesce(try_cast(${c} AS DECIMAL(18, 8)), CASE WHEN ends_with(${c}, '元') THEN (try_cast(regexp_replace(${c}, '[亿万]?元$', '') AS DECIMAL(18,8)) * CASE WHEN ends_with(${c}, '万元') THEN 0.0001 ELSE 1 END)::DECIMAL(18,8) END)`;
const amount4 = (c) => `(round(coalesce(try_cast(${c} AS DOUBLE), CASE WHEN ends_with(${c}, '万元') THEN try_cast(left(${c}, -2) AS DOUBLE) / 10000
  WHEN ends_with(${c}, '亿元') THEN try_cast(left(${c}, -2) AS DOUBLE) END) * 100000000)::BIGINT)`;
const amount5 = (c) => `try_cast(${c} AS DECIMAL(18, 8))`;
const am = {1:amount,2:amount2,3:amount3,4:amount4,5:amount5}[env.A ?? '1'];
const plainAm = (c)=>`try_cast(${c} AS DECIMAL(18, 8))`;
const day = D==='1' ? (c) => `coalesce(try_cast(${c} AS DATE), CASE WHEN contains(${c},'年') THEN try_cast(replace(replace(replace(${c},'年','-'),'月','-'),'日','') AS DATE) END)`
 : (c)=>`CASE WHEN contains(${c},'年') THEN try_strptime(${c}, '%Y年%m月%d日')::DATE ELSE try_cast(${c} AS DATE) END`;
const stage = `CASE stage WHEN '在谈' THEN 0 WHEN '洽谈中' THEN 0 WHEN '签约' THEN 1 WHEN '未开工' THEN 1 WHEN '前期' THEN 1 WHEN '已注册' THEN 2 WHEN '在建' THEN 3 WHEN '已开工' THEN 3 WHEN '主体施工' THEN 3 WHEN '已投产' THEN 4 WHEN '试生产' THEN 4 WHEN '竣工投产' THEN 5 WHEN '终止' THEN -1 END::TINYINT`;
const typed = `SELECT county, code, name, industry, channel, chain_role,
 ${am('investment')} AS investment, ${am('paid_in')} AS paid_in, ${am('output')} AS output, ${am('tax')} AS tax,
 ${day('signed')} AS signed, ${day('started')} AS started, ${stage} AS stage,
 (investment is not null and r.investment<>'-' and ${am('investment')} is null)::int as x
 FROM raw r`;
const unreadable = (raw, val) => `(${val} IS NULL AND ${raw} IS NOT NULL AND ${raw} <> '-' AND ${raw} <> '')::INT`;
const raw = `read_csv('${file}', header = true, all_varchar = true, auto_detect = false, delim = ',', quote = '"', escape = '"', ${env.NL? "":"new_line = '\\r\\n', "}columns = {${columns}})`;
const inst = await DuckDBInstance.create(':memory:', { threads: env.T ?? '2', ...(env.PO?{preserve_insertion_order:'false'}:{}) });
const con = await inst.connect();
const t0 = performance.now();
const run = async (name, sql) => { const t = performance.now(); const r = await con.runAndReadAll(sql); if (env.TIME) console.error(name, (performance.now()-t).toFixed(0)); return r.getRowsJson(); };
const typedSql = `SELECT county, code, name, industry, channel, chain_role, stage, investment, paid_in, output, tax, signed, started,
  ${['investment','paid_in','output','tax','signed','started'].map(c=>unreadable('raw_'+c,c)).join(' + ')} AS unread FROM (
  SELECT county, code, name, industry, channel, chain_role, ${stage} AS stage,
  ${['investment','paid_in','output','tax'].map(c=>`raw.${c} AS raw_${c}, ${am('raw.'+c)} AS ${c}`).join(', ')},
  ${['signed','started'].map(c=>`raw.${c} AS raw_${c}, ${day('raw.'+c)} AS ${c}`).join(', ')} FROM ${raw} raw)`;
if (V === 'scan') await run('scan', `SELECT count(*), max(tax), max(name) FROM ${raw}`);
if (V === 'typed') { await run('typed', `SELECT sum(unread), sum(investment), sum(paid_in), sum(output), sum(tax), max(signed), max(started), max(name), max(code),max(stage) FROM (${typedSql})`); }
if (V === 'amts') await run('amts', `SELECT ${['investment','paid_in','output','tax'].map(c=>`sum(${am(c)})`)} FROM ${raw}`);
if (V === 'plain') await run('plain', `SELECT ${['investment','paid_in','output','tax'].map(c=>`sum(${plainAm(c)})`)} FROM ${raw}`);
if (V === 'days') await run('days', `SELECT ${['signed','started'].map(c=>`max(${day(c)})`)} FROM ${raw}`);
if (V === 'mat') { await run('mat', `CREATE TEMP TABLE t AS ${typedSql}`);
  await run('dupcode', `SELECT count(code)-count(distinct code) FROM t`);
  await run('dupname', `SELECT count(*)-count(distinct (name,county)) FROM t`);
  await run('dupname2', `SELECT count(*) FROM (select distinct name,county FROM t)`);
  await run('dupcode2', `SELECT count(*) FROM (select distinct code FROM t)`);
  await run('duphash', `SELECT count(*) FROM (select distinct hash(name,county) FROM t)`);
  await run('totals', `SELECT sum(unread), sum(investment), count(*) filter (started<signed) FROM t`);
  await run('cube', `SELECT county, industry, channel, chain_role, stage, least(investment//100000000, 50), date_trunc('month', signed), count(*), sum(investment), sum(output), sum(tax) FROM t where stage<>0 group by grouping sets ((),(county),(industry),(channel),(chain_role),(stage),(least(investment//100000000, 50)),(date_trunc('month', signed)))`);
  await run('cube2', `with c as (SELECT county, industry, channel, chain_role, stage,  (case when investment<100000000 then 0 when investment<500000000 then 1 when investment <1000000000 then 2 when investment < 2000000000 then 3 when investment<5000000000 then 4 else 5 end) band, (year(signed)*100+month(signed))::int m, count(*) n, sum(investment) i, sum(output) o, sum(tax) t FROM t where stage<>0 group by all) select county,industry,channel,chain_role,stage,band,m, sum(n),sum(i),sum(o),sum(t) from c group by grouping sets ((),(county),(industry),(channel),(chain_role),(stage),(band),(m))`);
  for (const g of ['county','industry','channel','chain_role','stage','year(signed)*100+month(signed)']) await run(g, `SELECT ${g} g, count(*), sum(investment), sum(output), sum(tax) FROM t WHERE stage<>0 group by g`);
}
console.error(V, 'all', (performance.now()-t0).toFixed(0));
