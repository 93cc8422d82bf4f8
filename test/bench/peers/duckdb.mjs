// The work of `zhaoshang report` in one statement of DuckDB. Of the forms tried this is the fastest: one scan of all
// columns as text, the typed rows kept once for groups, totals and checks; amounts by way of DOUBLE, whose rounding to
// whole yuan is exact below 15 digits; duplicates by a hash of 64 bits. Threads: the argument after the file, else 2.
import { argv, stdout } from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';

const [, , file = '', threads = '2'] = argv;
const COLUMNS = [
  'county code name investor industry channel chain_role investment paid_in signed started',
  'stage output tax',
].flatMap((line) => line.split(' '));
const STAGES = ['terminated', 'negotiating', 'signed', 'registered', 'started', 'operating', 'completed'];
const BANDS = ['0-1', '1-5', '5-10', '10-20', '20-50', '50'];

const amount = (cell) => `round(100000000 * coalesce(
    try_cast(${cell} AS DOUBLE),
    CASE WHEN ends_with(${cell}, '万元') THEN try_cast(left(${cell}, -2) AS DOUBLE) / 10000
         WHEN ends_with(${cell}, '亿元') THEN try_cast(left(${cell}, -2) AS DOUBLE) END))::BIGINT`;
const day = (cell) => `coalesce(
    try_cast(${cell} AS DATE),
    CASE WHEN contains(${cell}, '年')
         THEN try_cast(replace(replace(rtrim(${cell}, '日'), '年', '-'), '月', '-') AS DATE) END)`;
const unread = (cell) => `(CASE WHEN ${cell} IS NULL AND raw_${cell} <> '-' THEN 1 ELSE 0 END)`;
const read = (reader, cells) =>
  cells.map((cell) => `r.${cell} AS raw_${cell}, ${reader(`r.${cell}`)} AS ${cell}`);

const AMOUNTS = ['investment', 'paid_in', 'output', 'tax'];
const DAYS = ['signed', 'started'];
const statement = `
WITH typed AS MATERIALIZED (
  SELECT county, industry, channel, chain_role, stage, investment, paid_in, output, tax, signed, started,
    hash(code) AS code_key,
    hash(name, county) AS name_key,
    CASE WHEN investment IS NULL THEN NULL
         WHEN investment < 100000000 THEN 0
         WHEN investment < 500000000 THEN 1
         WHEN investment < 1000000000 THEN 2
         WHEN investment < 2000000000 THEN 3
         WHEN investment < 5000000000 THEN 4
         ELSE 5 END::TINYINT AS size,
    (year(signed) * 100 + month(signed))::INTEGER AS month,
    ${[...AMOUNTS, ...DAYS].map(unread).join(' + ')} AS unread
  FROM (
    SELECT county, code, name, industry, channel, chain_role,
      CASE stage
        WHEN '在建' THEN 3 WHEN '已开工' THEN 3 WHEN '主体施工' THEN 3 WHEN '已投产' THEN 4 WHEN '试生产' THEN 4
        WHEN '竣工投产' THEN 5 WHEN '签约' THEN 1 WHEN '未开工' THEN 1 WHEN '前期' THEN 1 WHEN '已注册' THEN 2
        WHEN '在谈' THEN 0 WHEN '洽谈中' THEN 0 WHEN '终止' THEN -1 END::TINYINT AS stage,
      ${[...read(amount, AMOUNTS), ...read(day, DAYS)].join(',\n      ')}
    FROM read_csv('${file.replaceAll("'", "''")}', header = true, auto_detect = false, delim = ',', quote = '"',
      escape = '"', columns = {${COLUMNS.map((name) => `${name}: 'VARCHAR'`).join(', ')}}) r
  )
),
groups AS (
  SELECT grouping(county, industry, channel, chain_role, size, stage, month) AS kind,
    coalesce(county, industry, channel, chain_role, size::VARCHAR, stage::VARCHAR, month::VARCHAR) AS key,
    count(*) AS projects, coalesce(sum(investment), 0) AS investment, count(*) FILTER (stage >= 3) AS started,
    sum(output) AS output, sum(tax) AS tax
  FROM typed WHERE stage <> 0
  GROUP BY GROUPING SETS ((county), (industry), (channel), (chain_role), (size), (stage), (month))
),
totals AS (
  SELECT count(*) AS projects, sum(investment) AS investment, sum(paid_in) AS paid_in, sum(output) AS output,
    sum(tax) AS tax, count(*) FILTER (stage >= 3) AS started, count(*) FILTER (stage >= 2) AS registered,
    count(*) FILTER (stage >= 4) AS operating, max(investment) AS largest,
    ${BANDS.slice(1).map((_, tier) => `count(*) FILTER (size > ${tier}) AS tier${tier}`)}
  FROM typed WHERE stage <> 0
),
findings AS (
  SELECT sum(unread) + count(*) FILTER (started < signed) + count(*) FILTER (paid_in > investment)
    + count(*) FILTER (tax > output) + count(*) FILTER (started IS NOT NULL AND stage IN (1, 2))
    + count(*) - count(DISTINCT code_key) + count(*) - count(DISTINCT name_key) AS findings
  FROM typed
)
SELECT totals, findings, (SELECT list(groups ORDER BY investment DESC) FROM groups) AS groups FROM totals, findings`;

const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
const [row] = (await connection.runAndReadAll(statement)).getRowObjectsJson();
const { totals, findings, groups } = row;

/** The groups of one grouping, by its bit in what grouping() tells: the other six are set. */
const of = (place) => groups.filter(({ kind }) => Number(kind) === 127 - (1 << (6 - place)));
const numbers = (group, keys) => keys.map((key) => Number(group[key]));
const breakdown = (place, name = (key) => key) =>
  Object.fromEntries(
    of(place).map((group) => [
      group.key === null ? 'null' : name(group.key),
      numbers(group, ['projects', 'investment', 'started']),
    ]),
  );
const figures = {
  projects: Number(totals.projects),
  investment: Number(totals.investment),
  paidIn: Number(totals.paid_in),
  output: Number(totals.output),
  tax: Number(totals.tax),
  started: Number(totals.started),
  registered: Number(totals.registered),
  operating: Number(totals.operating),
  largestInvestment: Number(totals.largest),
  tiers: BANDS.slice(1).map((_, tier) => Number(totals[`tier${tier}`])),
  findings: Number(findings),
  ranking: of(0).map((group) =>
    [group.key].concat(numbers(group, ['projects', 'investment', 'started', 'output', 'tax'])),
  ),
  breakdowns: {
    industry: breakdown(1),
    channel: breakdown(2),
    chainRole: breakdown(3),
    size: breakdown(4, (key) => BANDS[key]),
    stage: breakdown(5, (key) => STAGES[Number(key) + 1]),
    month: breakdown(6, (key) => `${key.slice(0, 4)}-${key.slice(4)}`),
  },
};
stdout.write(`${JSON.stringify(figures)}\n`);
