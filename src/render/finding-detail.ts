import type { Paint } from './paint.ts';
import { SEVERITY_LABELS } from '../findings/severity.ts';
import { cellName, sourceWords, type Position } from '../domain/position.ts';
import type { JudgedFinding } from '../findings/finding.ts';
import type { Language } from '../domain/text.ts';
import { visibleLine } from '../domain/visible.ts';
import type { FindingsSection } from '../reports/report.ts';
import { cellExcerpt } from './cell-excerpt.ts';
import { displayWidth } from './display-width.ts';
import type { RenderStyle } from './render-style.ts';
import { SEVERITY_COLOURS } from './severity.ts';
import { findingCounts, hintText, messageText, omittedLine } from './words.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';
const DEEPER = '    ';
const DEEPEST = '      ';
// A line of a cell in a pipe, whose lines may have any length but whose readers have not.
const LONGEST_CELL = 100;
// Below this, a terminal breaks the lines itself.
const NARROWEST = 8;

/**
 * The findings of a section for people at a terminal: by file and row, each with its place, its sentence, the cell with
 * the wrong part underlined, and, once for each code, how to mend it. Then what was left out, and the counts.
 */
export function* drawFindingDetails(
  section: FindingsSection,
  style: RenderStyle,
  paint: Paint,
): Generator<string> {
  const hinted = new Set<string>();
  const { language } = style;
  let last: Position | null = null;
  for (const item of section.items) {
    if (last === null || last.source !== item.position.source) {
      if (last !== null) yield '\n';
      yield* lines(paint.bold, visibleLine(sourceWords(item.position, language)), '', style);
    } else if (last.row !== item.position.row) {
      yield '\n';
    }
    last = item.position;
    yield* drawFinding(item, !hinted.has(item.kind.code), style, paint);
    hinted.add(item.kind.code);
  }
  if (last !== null) yield '\n';
  yield* drawOmitted(section, style, paint);
  yield* lines(paint.bold, findingCounts(section, language), '', style);
}

function* drawFinding(
  item: JudgedFinding,
  withHint: boolean,
  style: RenderStyle,
  paint: Paint,
): Generator<string> {
  const { language, width } = style;
  const colour = paint[SEVERITY_COLOURS[item.severity]];
  const label = `${SEVERITY_LABELS[item.severity][language]} ${item.kind.code}`;
  const place = [rowPlace(item.position, language), placeInFile(item.position, language)].filter(
    (part) => part !== null,
  );
  const rule = `${label} ${item.kind.name}`;
  const tinted = (line: string): string => line.replace(label, (text) => colour(text));
  const heads = [[...place, rule].join(INDENT)];
  if (width !== null && displayWidth(`${INDENT}${heads[0]}`) > width)
    heads.splice(0, 1, place.join(INDENT), rule);
  for (const [line, head] of heads.entries()) yield* lines(tinted, head, line === 0 ? INDENT : DEEPER, style);
  yield* lines(String, messageText(item, language), DEEPER, style);
  const room = Math.max(NARROWEST, (width ?? LONGEST_CELL) - DEEPEST.length);
  const excerpt = cellExcerpt(item, room);
  if (excerpt !== null) {
    yield `${DEEPEST}${excerpt.text}`.trimEnd() + '\n';
    yield `${DEEPEST}${' '.repeat(excerpt.start)}${colour('~'.repeat(excerpt.width))}\n`;
  }
  if (item.related.length > 0) {
    const others = item.related.map((related) => placeFrom(related, item.position, language));
    const also = language === 'zh' ? `另见 ${others.join('、')}` : `see also ${others.join(', ')}`;
    yield* lines(String, also, DEEPER, style);
  }
  if (withHint) yield* lines(paint.dim, hintText(item, language), DEEPER, style);
}

function* drawOmitted(section: FindingsSection, style: RenderStyle, paint: Paint): Generator<string> {
  const { language } = style;
  let rest = section.omitted;
  for (const { code, name, count } of section.omittedByCode) {
    const words = language === 'zh' ? `另有${count}处` : `${count} more`;
    yield* lines(paint.dim, `${code} ${name} ${words}`, '', style);
    rest -= count;
  }
  if (rest > 0) yield* lines(paint.dim, omittedLine(rest, language), '', style);
}

/** A text as indented lines, each with its line end; what does not fit goes on below. */
function lines(
  coloured: (line: string) => string,
  text: string,
  indent: string,
  { width }: RenderStyle,
): readonly string[] {
  const room = width === null ? null : Math.max(NARROWEST, width - indent.length);
  return wrap(text, room, indent === '' ? INDENT : '').map(
    (line) => `${indent}${coloured(line)}`.trimEnd() + '\n',
  );
}

/** `2021-10.csv:9`: the file and its row as a spreadsheet shows it, the same as in the name of the cell. */
function rowPlace(at: Position, language: Language): string {
  const source = sourceWords(at, language);
  return visibleLine(at.row === null ? source : `${source}:${at.row}`);
}

/** `D7`, `第7行`, `row 7`, as a spreadsheet shows it; null: the whole file. */
function placeInFile(at: Position, language: Language): string | null {
  if (at.row === null) return null;
  return cellName(at) ?? (language === 'zh' ? `第${at.row}行` : `row ${at.row}`);
}

function placeFrom(at: Position, here: Position, language: Language): string {
  const place = placeInFile(at, language);
  if (place !== null && at.source === here.source) return place;
  return [rowPlace(at, language), place].filter((part) => part !== null).join(' ');
}
