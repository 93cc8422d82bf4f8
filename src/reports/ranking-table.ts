import type { County } from '../domain/county.ts';
import type { Text } from '../domain/text.ts';
import type { Group, Groups } from '../measures/groups.ts';
import { rank, type Standing } from '../measures/ranking.ts';
import type { Tally } from '../measures/tally.ts';
import type { RankingRequest } from './context.ts';
import { definitionNote, type TallyColumn } from './measure-columns.ts';
import type { Column, Row, TableSection } from './report.ts';

/** What a ranking table is made of. */
export interface RankingTable {
  readonly groups: Groups;
  readonly totals: Tally;
  readonly counties: readonly County[];
  readonly request: RankingRequest;
  readonly columns: readonly TallyColumn[];
}

/** A ranking as a table: rank, group, figures; peer groups of counties one after the other, each ranked on its own. */
export function rankingTable({ groups, totals, counties, request, columns }: RankingTable): TableSection {
  const { grouping } = groups;
  const byCounty = grouping.key === 'county';
  const order = byCounty ? counties.map(({ name }) => name) : undefined;
  const all = groups.inOrder(order);
  const listed = new Map(byCounty ? counties.map((county) => [county.name, county]) : []);
  const peers = byCounty ? [...new Set(all.map(({ key }) => peerGroup(listed, key)))] : [null];
  peers.sort((a, b) => peerPlace(counties, a) - peerPlace(counties, b));
  const grouped = peers.some((peer) => peer !== null);
  const rows: Row[] = [];
  for (const peer of peers) {
    const inPeer = byCounty ? all.filter(({ key }) => peerGroup(listed, key) === peer) : all;
    for (const { rank: place, entry } of chosen(inPeer, listed, request)) {
      const name = entry.key === null ? null : nameOf(groups, entry.key);
      const values = columns.map((column) => column.valueOf(entry.tally, totals));
      rows.push([...(grouped ? [peer] : []), place, name, ...values]);
    }
  }
  return {
    kind: 'table',
    path: ['ranking'],
    title: {
      zh: `${grouping.label.zh}按${request.by.label.zh}排名`,
      en: `${grouping.label.en} ranking by ${withoutCapital(request.by.label.en)}`,
    },
    columns: [...(grouped ? [PEER] : []), RANK, nameColumn(groups), ...columns.map(({ column }) => column)],
    rows,
    footer: [
      ...(grouped ? [''] : []),
      null,
      null,
      ...columns.map((column) => column.valueOf(totals, totals)),
    ],
    by: request.by.key,
    notes: notes(all, listed, request),
  };
}

const RANK: Column = { key: 'rank', label: { zh: '名次', en: 'Rank' }, kind: 'rank', importance: 1 };
const PEER: Column = {
  key: 'peerGroup',
  label: { zh: '组别', en: 'Peer group' },
  kind: 'text',
  importance: 2,
};

/** The column that names the groups of a grouping. */
export function nameColumn({ grouping }: Groups): Column {
  return {
    key: grouping.key,
    label: grouping.label,
    kind: grouping.terms === null ? 'text' : 'term',
    importance: 1,
  };
}

/** `Paid in` → `paid in`; `≥ CNY 100m` stays. */
function withoutCapital(label: string): string {
  return label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

/** The name of a group as a value of {@link nameColumn}. */
export function nameOf({ grouping }: Groups, key: string): Row[number] {
  return grouping.terms === null ? key : (grouping.terms.find((term) => term.key === key) ?? null);
}

function peerGroup(listed: ReadonlyMap<string, County>, key: string | null): string | null {
  return key === null ? null : (listed.get(key)?.group ?? null);
}

function peerPlace(counties: readonly County[], peer: string | null): number {
  return peer === null ? counties.length : counties.findIndex(({ group }) => group === peer);
}

function chosen(
  groups: readonly Group[],
  listed: ReadonlyMap<string, County>,
  request: RankingRequest,
): readonly Standing<Group>[] {
  const takesPart = ({ key }: Group): boolean => key !== null && (listed.get(key)?.ranked ?? true);
  const ranked = rank(groups.filter(takesPart), ({ tally }) => request.by.of(tally), request);
  const { top, bottom } = request;
  if (top !== null || bottom !== null) {
    const placed = ranked.filter((standing) => standing.rank !== null);
    // Whoever shares the last place that is shown is shown too.
    const lastRank = placed[(top ?? 0) - 1]?.rank ?? null;
    const first = placed.filter(({ rank: place }, index) => index < (top ?? 0) || place === lastRank);
    const firstRank = bottom === null ? null : (placed[placed.length - bottom]?.rank ?? null);
    const last = placed.filter(
      (standing, index) =>
        bottom !== null &&
        (index >= placed.length - bottom || standing.rank === firstRank) &&
        !first.includes(standing),
    );
    return [...first, ...last];
  }
  const aside = groups.filter((group) => !takesPart(group)).map((entry) => ({ rank: null, entry }));
  return [...ranked, ...aside];
}

function notes(
  groups: readonly Group[],
  listed: ReadonlyMap<string, County>,
  { by, top, bottom }: RankingRequest,
): readonly Text[] {
  const found: Text[] = [];
  const out = groups.flatMap(({ key }) => (key !== null && listed.get(key)?.ranked === false ? [key] : []));
  if (out.length > 0)
    found.push({
      zh: `未纳入排名：${out.join('、')}`,
      en: `Taking no part in the ranking: ${out.join(', ')}`,
    });
  const lacking = lackingProjects(groups, by);
  if (lacking !== null) found.push(lacking);
  if (by.kind === 'rate') found.push(definitionNote(by));
  if (top !== null || bottom !== null) {
    const part = {
      zh: [top === null ? '' : `前${top}名`, bottom === null ? '' : `后${bottom}名`],
      en: [top === null ? '' : `first ${top}`, bottom === null ? '' : `last ${bottom}`],
    };
    found.push({
      zh: `仅列${part.zh.filter((text) => text !== '').join('、')}；合计为全部`,
      en: `Only the ${part.en.filter((text) => text !== '').join(' and ')}; the total is over all`,
    });
  }
  return found;
}

/** So many groups are named one by one. */
const MOST_NAMED = 10;

/** Which groups have projects that a measure lacks. */
function lackingProjects(groups: readonly Group[], by: RankingRequest['by']): Text | null {
  const lacking = groups
    .map(({ key, tally }) => ({ name: key ?? '—', projects: by.lacks?.(tally) ?? 0 }))
    .filter(({ projects }) => projects > 0);
  if (lacking.length === 0) return null;
  const all = lacking.reduce((sum, { projects }) => sum + projects, 0);
  const named = lacking.length <= MOST_NAMED;
  const zh = named ? lacking.map(({ name, projects }) => `${name}${projects}个`).join('、') : `${all}个`;
  const en = named ? lacking.map(({ name, projects }) => `${name} ${projects}`).join(', ') : String(all);
  return {
    zh: `${by.label.zh}不含投资额空白或读不出的项目：${zh}`,
    en: `${by.label.en} lacks projects whose investment is blank or not readable: ${en}`,
  };
}
