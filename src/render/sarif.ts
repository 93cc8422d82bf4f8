import { evidenceText } from '../domain/evidence-text.ts';
import { cellName, type DescribedFinding, type Position } from '../domain/finding.ts';
import type { Language } from '../domain/text.ts';
import type { Report } from '../reports/report.ts';
import { findingsOf } from './findings-of.ts';
import { jsonLine, jsonString } from './json-text.ts';
import type { RenderStyle } from './render-style.ts';

/** A value of JSON; members that are undefined are left out. */
type Json = string | number | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * The findings of a report as SARIF 2.1.0, which code hosts and editors read: one run, whose rules are the codes that were
 * found.
 */
export async function* renderSarif(report: Report, style: RenderStyle): AsyncGenerator<string, void, void> {
  const { language } = style;
  const rules = new Map<string, { readonly index: number; readonly first: DescribedFinding }>();
  const seen = new Map<string, number>();
  // Rules come after the results, so that each result is written as it comes.
  yield `{\n  "$schema": ${jsonString(SCHEMA)},\n  "version": "2.1.0",\n  "runs": [\n    {\n`;
  yield `      "columnKind": "utf16CodeUnits",\n      "language": ${jsonString(language === 'zh' ? 'zh-CN' : 'en')},\n`;
  yield '      "results": [';
  let before = '';
  for await (const finding of findingsOf(report)) {
    const rule = rules.get(finding.code) ?? { index: rules.size, first: finding };
    rules.set(finding.code, rule);
    const files = report.sources.map(({ file }) => file);
    const told = { ruleIndex: rule.index, print: fingerprint(finding, seen), files };
    yield `${before}\n        ${jsonText(resultOf(finding, told, language))}`;
    before = ',';
  }
  yield before === '' ? '],\n' : '\n      ],\n';
  const counts = report.sections.flatMap((section) => {
    if (section.kind !== 'findings') return [];
    const { errors, warnings, notes, omitted } = section;
    return [{ errors, warnings, notes, omitted }];
  });
  if (counts[0] !== undefined) yield `      "properties": ${jsonText(counts[0])},\n`;
  yield '      "tool": {\n        "driver": {\n          "name": "zhaoshang",\n          "rules": [';
  const lines = [...rules.values()].map(({ first }) => `\n            ${jsonText(ruleOf(first, language))}`);
  yield lines.length === 0 ? ']' : `${lines.join(',')}\n          ]`;
  yield '\n        }\n      }\n    }\n  ]\n}\n';
}

/** What a rule says of every finding; its sentence is that of one finding and stands with the result. */
function ruleOf({ code, name, severity, hint }: DescribedFinding, language: Language): Json {
  const text = hint[language];
  return {
    id: code,
    name,
    shortDescription: { text: `${code} ${name}` },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: severity },
  };
}

function resultOf(
  finding: DescribedFinding,
  { ruleIndex, print, files }: { ruleIndex: number; print: string; files: readonly string[] },
  language: Language,
): Json {
  const { code, severity, message, at, related, field, county, project, found, expected } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: message[language] },
    // What concerns all files together stands at each: code hosts refuse a result without a place.
    locations: at.source === null ? files.map(wholeFile) : [locationOf(at, at.source)],
    relatedLocations:
      related.length === 0
        ? undefined
        : related.flatMap((each) => (each.source === null ? [] : locationOf(each, each.source))),
    // GitHub looks at no other key than the first, and otherwise takes a hash of lines, which changes as rows move.
    partialFingerprints: { primaryLocationLineHash: print, 'zhaoshang/v1': print },
    properties: {
      cell: cellName(at),
      row: at.row,
      column: at.column,
      field,
      county,
      project,
      found,
      expected: expected === null ? null : evidenceText(expected, at.source, language),
    },
  };
}

function wholeFile(source: string): Json {
  return locationOf({ source, row: null, column: null, line: null }, source);
}

function locationOf(at: Position, source: string): Json {
  const cell = cellName(at);
  const named = cell === null ? [] : [{ name: cell, fullyQualifiedName: `${source}!${cell}`, kind: 'cell' }];
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(source) },
      region: at.line === null ? undefined : { startLine: at.line },
    },
    logicalLocations: named.length === 0 ? undefined : named,
  };
}

/** A path as a URI: relative as it is, `file:///` where it is absolute. */
function uriOf(path: string): string {
  const parts = path.replace(/\p{Cs}/gu, '\uFFFD').split('/');
  const uri = parts.map(encodeURIComponent).join('/');
  return uri.startsWith('/') ? `file://${uri.replace(/^\/+/, '/')}` : uri.replace(/^(?:\.\/+)+(?=.)/, '');
}

/**
 * What tells a finding from others however rows move: a hash of code, county, project, field and text (and the file where
 * all of it is meant), and its number among those of the same hash.
 */
function fingerprint(finding: DescribedFinding, seen: Map<string, number>): string {
  const { code, at, county, project, field, found } = finding;
  const file = at.row === null ? at.source : null;
  const hash = hashOf(JSON.stringify([code, file, county, project, field, found]));
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}

/** Two 32-bit hashes in the manner of FNV-1a over UTF-16 code units, with different multipliers, in hexadecimal. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

function jsonText(value: Json): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return jsonString(value);
  if (typeof value === 'number') return String(value);
  if (isList(value)) return `[${value.map(jsonText).join(', ')}]`;
  return jsonLine(
    Object.entries(value).flatMap(([key, member]) =>
      member === undefined ? [] : [[key, jsonText(member)] as const],
    ),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
