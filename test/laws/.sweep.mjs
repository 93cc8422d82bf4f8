var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/domain/reading-codes.ts
var READING;
var init_reading_codes = __esm({
  "src/domain/reading-codes.ts"() {
    "use strict";
    READING = {
      emptyFile: "F001",
      notText: "F002",
      undecodable: "F003",
      encodingDoubtful: "F004",
      quoteNeverClosed: "F005",
      rowTooLong: "F006",
      nulByte: "F007",
      severalTables: "F008",
      noProjects: "F009",
      truncated: "F010",
      otherTable: "F011",
      requiredColumnMissing: "H001",
      twoColumnsOneField: "H002",
      unknownColumn: "H003",
      moneyUnitUnknown: "H004",
      moneyUnitContradictory: "H005",
      columnWithoutLabel: "H006",
      headerHoldsData: "H007",
      tooManyCells: "R001",
      tooFewCells: "R002",
      repeatedHeader: "R003",
      neitherProjectNorTotal: "R004",
      swallowedRows: "R005",
      statedTotalDiffers: "R006",
      statedCountDiffers: "R007",
      rowsEndEarly: "R008",
      blankCellsBeyond: "R009",
      amountUnreadable: "C101",
      amountApproximate: "C102",
      amountRange: "C103",
      spreadsheetError: "C104",
      scientificNotation: "C105",
      foreignWithoutRate: "C106",
      finerThanYuan: "C107",
      negativeAmount: "C108",
      secondValue: "C109",
      amountTooLarge: "C110",
      countUnreadable: "C111",
      dayUnreadable: "C201",
      dayImpossible: "C202",
      dayWithoutYear: "C203",
      twoDigitYear: "C204",
      yearOnly: "C205",
      monthAmbiguous: "C206",
      dayYearUnknown: "C207",
      stageUnknown: "C301",
      countyMissing: "C401",
      countyUnknown: "C402",
      countyFilledDown: "C403",
      countyElsewhere: "C404",
      shareUnreadable: "C501",
      hiddenCharacters: "C601"
    };
  }
});

// src/domain/finding.ts
function finding(parts) {
  return {
    field: null,
    county: null,
    project: null,
    found: null,
    expected: null,
    details: {},
    related: [],
    ...parts
  };
}
function cellName(at2) {
  return at2.row === null || at2.column === null ? null : `${columnName(at2.column)}${at2.row}`;
}
function columnName(column) {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + (rest - 1) % 26) + name;
  }
  return name;
}
var Unreadable;
var init_finding = __esm({
  "src/domain/finding.ts"() {
    "use strict";
    Unreadable = class extends Error {
      name = "Unreadable";
      finding;
      constructor(parts) {
        super(`${parts.at.source}: ${parts.code}`);
        this.finding = finding(parts);
      }
    };
  }
});

// src/sheet/rows.ts
function cellText(batch, cell) {
  const from = batch.from[cell] ?? 0;
  const to = batch.to[cell] ?? 0;
  return from === to ? "" : batch.bytes.toString("utf8", from, to);
}
function rowTexts(batch, index) {
  const texts = [];
  const end = batch.firstCell[index + 1] ?? 0;
  for (let cell = batch.firstCell[index] ?? 0; cell < end; cell += 1) texts.push(cellText(batch, cell));
  return texts;
}
function grown(array) {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
var MOST_RECORD_BYTES, BatchBuilder;
var init_rows = __esm({
  "src/sheet/rows.ts"() {
    "use strict";
    MOST_RECORD_BYTES = 8 * 1024 * 1024;
    BatchBuilder = class {
      #count = 0;
      #cells = 0;
      #firstCell;
      #lines;
      #from;
      #to;
      /** @param cells how many cells are to be expected, so that growing is rare */
      constructor(cells) {
        const rows = Math.max(16, cells >> 3);
        this.#firstCell = new Uint32Array(rows);
        this.#lines = new Uint32Array(rows);
        this.#from = new Uint32Array(Math.max(64, cells));
        this.#to = new Uint32Array(Math.max(64, cells));
      }
      get count() {
        return this.#count;
      }
      get cells() {
        return this.#cells;
      }
      /** Adds a cell to the record that is being collected. */
      cell(from, to) {
        if (this.#cells === this.#from.length) {
          this.#from = grown(this.#from);
          this.#to = grown(this.#to);
        }
        this.#from[this.#cells] = from;
        this.#to[this.#cells] = to;
        this.#cells += 1;
      }
      /** Ends the record whose first cell is `firstCell`. */
      endRecord(firstCell, line2) {
        if (this.#count + 1 >= this.#firstCell.length) {
          this.#firstCell = grown(this.#firstCell);
          this.#lines = grown(this.#lines);
        }
        this.#firstCell[this.#count] = firstCell;
        this.#lines[this.#count] = line2;
        this.#count += 1;
        this.#firstCell[this.#count] = this.#cells;
      }
      /** Moves the end of a cell, for quoted cells whose doubled quotes have been taken out. */
      shorten(cell, to) {
        this.#to[cell] = to;
      }
      /** Where cell `cell` begins and ends. */
      bounds(cell) {
        return [this.#from[cell] ?? 0, this.#to[cell] ?? 0];
      }
      /** Forgets the cells of a record that turned out to be incomplete. */
      dropCells(firstCell) {
        this.#cells = firstCell;
      }
      /** @param nextLine the line after the last record */
      build(bytes2, firstRow, nextLine) {
        this.#lines[this.#count] = nextLine;
        return {
          bytes: Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.length),
          count: this.#count,
          firstRow,
          firstCell: this.#firstCell,
          from: this.#from,
          to: this.#to,
          lines: this.#lines
        };
      }
    };
  }
});

// src/sheet/csv-parse-rows.ts
var csv_parse_rows_exports = {};
__export(csv_parse_rows_exports, {
  parseRows: () => parseRows
});
import { parse } from "csv-parse";
async function* parseRows(chunks, start) {
  const parser = parse({
    delimiter: start.delimiter,
    // Without a list, the first line end seen would be taken for all: fixtures/ledgers/mixed-line-ends.
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: MOST_RECORD_BYTES,
    info: true,
    raw: true
  });
  let failure = null;
  let pending = [];
  parser.on("error", (error) => failure = error);
  parser.on("data", (record) => pending.push(record));
  const closed2 = new Promise((resolve) => parser.once("close", resolve));
  let { row, line: line2 } = start;
  const take = () => {
    const { batch, nextLine } = batchOf(pending, row, line2);
    pending = [];
    row += batch.count;
    line2 = nextLine;
    return batch;
  };
  for await (const chunk of chunks) {
    if (chunk.length > 0) await new Promise((resolve) => parser.write(chunk, () => resolve()));
    if (failure !== null) break;
    yield take();
  }
  if (start.partial) {
    parser.destroy();
    return;
  }
  parser.end();
  await closed2;
  yield take();
  if (failure !== null) throw asUnreadable(failure, start.source, row, line2);
}
function asUnreadable(failure, source, row, line2) {
  const at2 = { source, row, column: null, line: line2 };
  if (failure.code === "CSV_QUOTE_NOT_CLOSED") return new Unreadable({ code: READING.quoteNeverClosed, at: at2 });
  if (failure.code === "CSV_MAX_RECORD_SIZE") return new Unreadable({ code: READING.rowTooLong, at: at2 });
  return failure;
}
function batchOf(records, firstRow, firstLine) {
  const builder = new BatchBuilder(256);
  const parts = [];
  let line2 = firstLine;
  let offset = 0;
  for (const { record, raw } of records) {
    const firstCell = builder.cells;
    for (const text2 of record) {
      const bytes2 = Buffer.from(text2, "utf8");
      parts.push(bytes2);
      builder.cell(offset, offset + bytes2.length);
      offset += bytes2.length;
    }
    builder.endRecord(firstCell, line2);
    line2 += lineEnds(raw);
  }
  return { batch: builder.build(Buffer.concat(parts), firstRow, line2), nextLine: line2 };
}
function lineEnds(raw) {
  let count = 0;
  for (let at2 = 0; at2 < raw.length; at2 += 1) {
    const code = raw.charCodeAt(at2);
    if (code === 10 || code === 13 && raw.charCodeAt(at2 + 1) !== 10) count += 1;
  }
  return count;
}
var init_csv_parse_rows = __esm({
  "src/sheet/csv-parse-rows.ts"() {
    "use strict";
    init_finding();
    init_reading_codes();
    init_rows();
  }
});

// src/sheet/dialect.ts
var ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be", "big5"];

// test/sheet/encode.ts
function encode(text2, encoding) {
  switch (encoding) {
    case "utf-8":
      return Buffer.from(text2, "utf8");
    case "utf-16le":
      return Buffer.from(text2, "utf16le");
    case "utf-16be":
      return Buffer.from(text2, "utf16le").swap16();
    case "gb18030":
    case "big5":
      return byTable(text2, encoding);
  }
}
function markOf(encoding) {
  return encoding === "big5" ? new Uint8Array(0) : encode("\uFEFF", encoding) ?? new Uint8Array(0);
}
function byTable(text2, encoding) {
  const codes = tableOf(encoding);
  const bytes2 = [];
  for (const character of text2) {
    const point = character.codePointAt(0) ?? 0;
    const code = point < 128 ? [point] : codes.get(character) ?? supplementary(point, encoding);
    if (code === void 0) return null;
    bytes2.push(...code);
  }
  return Uint8Array.from(bytes2);
}
var tables = /* @__PURE__ */ new Map();
function tableOf(encoding) {
  const known = tables.get(encoding);
  if (known !== void 0) return known;
  const codes = /* @__PURE__ */ new Map();
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  for (const code of encoding === "gb18030" ? [...pairs(), ...quadruples()] : pairs()) {
    const text2 = decoded(decoder, code);
    if (text2 !== null && [...text2].length === 1 && !codes.has(text2)) codes.set(text2, code);
  }
  tables.set(encoding, codes);
  return codes;
}
function decoded(decoder, code) {
  try {
    return decoder.decode(Uint8Array.from(code));
  } catch {
    return null;
  }
}
function* pairs() {
  for (let first2 = 129; first2 <= 254; first2 += 1) {
    for (let second = 64; second <= 254; second += 1) yield [first2, second];
  }
}
function* quadruples() {
  for (let pointer = 0; pointer < 39420; pointer += 1) yield quadruple(pointer);
}
function quadruple(pointer) {
  return [
    129 + Math.floor(pointer / 12600),
    48 + Math.floor(pointer / 1260) % 10,
    129 + Math.floor(pointer / 10) % 126,
    48 + pointer % 10
  ];
}
function supplementary(point, encoding) {
  return encoding === "gb18030" && point >= 65536 ? quadruple(point - 65536 + 189e3) : void 0;
}

// test/laws/damage-ledger.ts
import { readFileSync } from "node:fs";
var COLUMNS = {
  county: "\u53BF\u533A",
  name: "\u9879\u76EE\u540D\u79F0",
  investment: "\u603B\u6295\u8D44",
  fixedInvestment: "\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44",
  paidIn: "\u5230\u4F4D\u8D44\u91D1",
  signed: "\u7B7E\u7EA6\u65E5\u671F",
  registered: "\u6CE8\u518C\u65E5\u671F",
  agreedStart: "\u7EA6\u5B9A\u5F00\u5DE5\u65E5\u671F",
  started: "\u5F00\u5DE5\u65E5\u671F",
  operating: "\u6295\u4EA7\u65E5\u671F",
  stage: "\u8FDB\u5C55",
  output: "\u9884\u8BA1\u5E74\u4EA7\u503C",
  tax: "\u9884\u8BA1\u7A0E\u6536",
  jobs: "\u9884\u8BA1\u7528\u5DE5"
};
function columnOf(ledger, column) {
  const header = ledger.rows[ledger.header] ?? [];
  const index = header.findIndex((text2) => text2.replace(/[(（].*$/, "") === COLUMNS[column]);
  if (index < 0) throw new Error(`${ledger.file} has no column ${COLUMNS[column]}`);
  return index;
}
function hasTotals(ledger) {
  return ledger.kinds.includes("total");
}
function rowsOf(ledger, ...kinds2) {
  return ledger.kinds.flatMap((kind, index) => kinds2.includes(kind) ? [index] : []);
}
function cellOf(ledger, row, column) {
  return ledger.rows[row]?.[column] ?? "";
}
function textOf(ledger, rows) {
  return rows.map((cells) => cells.join(",") + ledger.lineEnd).join("");
}
function bytesOf(text2, encoding) {
  const bytes2 = encode(text2, encoding);
  if (bytes2 === null) throw new Error(`not all of the text has a code in ${encoding}`);
  return bytes2;
}
function ledgerOf(file) {
  const bytes2 = readFileSync(new URL(`../../fixtures/jingdezhen/${file}`, "file:///work/main/test/laws/x.ts"));
  const encoding = file.includes("tidy") ? "utf-8" : "gb18030";
  const text2 = new TextDecoder(encoding, { fatal: true }).decode(bytes2);
  const lineEnd = text2.includes("\r\n") ? "\r\n" : "\n";
  const rows = text2.split(lineEnd).slice(0, -1).map(cellsOf);
  const header = rows.findIndex(([first2]) => first2 === "\u5E8F\u53F7");
  const kinds2 = rows.map((cells, index) => kindOf(cells, index - header));
  const ledger = { file, encoding, lineEnd, rows, kinds: kinds2, header, bytes: bytes2 };
  if (Buffer.compare(bytesOf(textOf(ledger, rows), encoding), bytes2) !== 0)
    throw new Error(`${file} does not come out as it went in`);
  return ledger;
}
function kindOf(cells, belowHeader) {
  if (belowHeader <= 0) return belowHeader === 0 ? "header" : "above";
  const [serial = "", county = ""] = cells;
  if (serial === "\u5C0F\u8BA1" || county === "\u5C0F\u8BA1") return "subtotal";
  if (serial === "\u5408\u8BA1") return "total";
  return /^\d+$/.test(serial) ? "project" : "below";
}
function cellsOf(line2) {
  const cells = [];
  let cell = "";
  let quoted = false;
  for (const character of line2) {
    if (character === '"') quoted = !quoted;
    if (character === "," && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += character;
  }
  return [...cells, cell];
}

// test/laws/damage.ts
var Dice = class {
  #numbers;
  #next = 0;
  constructor(numbers) {
    this.#numbers = numbers;
  }
  /** A whole number from 0 up to, not including, `count`. */
  below(count) {
    const number = this.#numbers[this.#next % this.#numbers.length] ?? 0;
    this.#next += 1;
    return number % count;
  }
  pick(list) {
    const index = this.below(Math.max(1, list.length));
    if (index >= list.length) throw new Error("nothing to choose from");
    return list[index];
  }
  /** An index at which a text can be cut in two parts that are not empty. */
  inside(text2) {
    return 1 + this.below(Math.max(1, text2.length - 1));
  }
};
function rewritten(ledger, rows, rest) {
  return { ...rest, bytes: bytesOf(textOf(ledger, rows), ledger.encoding) };
}
function withCell(ledger, at2, text2, rest = {}) {
  const { row, column } = at2;
  const rows = ledger.rows.map((cells, index) => index === row ? cells.with(column, text2) : cells);
  const what = `row ${row + 1}, column ${column + 1}: ${show(cellOf(ledger, row, column))} became ${show(text2)}`;
  return rewritten(ledger, rows, { what, rows: [row + 1], ...rest });
}
function projectCell(ledger, dice, column) {
  return { row: dice.pick(rowsOf(ledger, "project")), column: columnOf(ledger, column) };
}
function show(text2) {
  return JSON.stringify(text2).replace(
    /[\u007F-\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
  );
}

// test/laws/damage-bytes.ts
function text(ledger) {
  return textOf(ledger, ledger.rows);
}
function upToNextQuote(ledger, row) {
  const next = ledger.rows.findIndex(
    (cells, index) => index > row && cells.some((cell) => cell.includes('"'))
  );
  return Array.from({ length: (next < 0 ? row : next) - row + 1 }, (_, index) => row + index + 1);
}
function anyCell(ledger, dice) {
  const row = dice.below(ledger.rows.length);
  const column = dice.below(ledger.rows[row]?.length ?? 1);
  return { row, column, cell: cellOf(ledger, row, column) };
}
function placeOf(ledger, row, column) {
  if (row > ledger.header) return { rows: upToNextQuote(ledger, row) };
  const lost = row === ledger.header ? headerIn(ledger, column) : void 0;
  return { rows: null, ...lost === void 0 ? {} : { lost } };
}
var quotes = [
  {
    name: "quote: opened and never closed",
    damage(ledger, dice) {
      const { row, column, cell } = anyCell(ledger, dice);
      return withCell(ledger, { row, column }, `"${cell}`, placeOf(ledger, row, column));
    }
  },
  {
    name: "quote: opened, and closed by accident further down",
    damage(ledger, dice) {
      const open = anyCell(ledger, dice);
      const row = Math.min(ledger.rows.length - 1, open.row + dice.below(4));
      const column = dice.below(ledger.rows[row]?.length ?? 1);
      const mark = (cells, at2, write) => cells.with(at2, write(cells[at2] ?? ""));
      const cut = dice.below(3);
      const rows = ledger.rows.map((cells, index) => index === row ? mark(cells, column, (cell) => closed(cell, cut)) : cells).map((cells, index) => index === open.row ? mark(cells, open.column, (cell) => `"${cell}`) : cells);
      const what = `a quote opens cell ${open.column + 1} of row ${open.row + 1}, one stands in cell ${column + 1} of row ${row + 1}`;
      const place = placeOf(ledger, open.row, open.column);
      return rewritten(ledger, rows, { what, rows: null, ...place });
    }
  },
  {
    name: "quote: stray in a cell",
    damage(ledger, dice) {
      const { row, column, cell } = anyCell(ledger, dice);
      const at2 = cell === "" ? 0 : dice.inside(cell);
      const sign = dice.pick(['"', '"', '""', "\u201D", "'"]);
      return withCell(
        ledger,
        { row, column },
        cell.slice(0, at2) + sign + cell.slice(at2),
        placeOf(ledger, row, column)
      );
    }
  },
  {
    name: "quote: doubled",
    damage(ledger, dice) {
      const { row, column, cell } = anyCell(ledger, dice);
      const doubled = dice.pick([
        `""${cell}""`,
        `""${cell}`,
        `${cell}""`,
        `"""${cell}"""`,
        `"${cell}""`,
        `"${cell.replaceAll('"', "")}"`
      ]);
      return withCell(ledger, { row, column }, doubled, placeOf(ledger, row, column));
    }
  }
];
function closed(cell, where) {
  if (where === 0) return `${cell}"`;
  if (where === 1) return `"${cell}`;
  const at2 = cell.length >> 1;
  return `${cell.slice(0, at2)}"${cell.slice(at2)}`;
}
function rowOfByte(ledger, at2) {
  return Buffer.from(ledger.bytes.subarray(0, at2)).filter((byte) => byte === 10).length + 1;
}
function cellOfByte(ledger, at2) {
  const row = rowOfByte(ledger, at2) - 1;
  const before = ledger.rows.slice(0, row);
  let start = bytesOf(textOf(ledger, before), ledger.encoding).length;
  for (const [column, cell] of (ledger.rows[row] ?? []).entries()) {
    start += bytesOf(cell, ledger.encoding).length + 1;
    if (at2 < start) return { row, column };
  }
  return { row, column: 0 };
}
function headerIn(ledger, index) {
  return Object.keys(COLUMNS).find((each) => columnOf(ledger, each) === index);
}
var UNNOTICED = new Set(Buffer.from("0123456789. '+	"));
function noticeable(ledger, at2) {
  const { row, column } = cellOfByte(ledger, at2);
  const before = ledger.bytes[at2] ?? 0;
  if (column === columnOf(ledger, "county") && cellOf(ledger, row, column).includes("\u65B0")) return [0];
  const isNumber = UNNOTICED.has(before) && !hasTotals(ledger);
  return Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => byte !== before && !(isNumber && UNNOTICED.has(byte))
  );
}
var bytes = [
  {
    name: "bytes: another encoding",
    damage(ledger, dice) {
      const encoding = dice.pick(ENCODINGS.filter((each) => encode(text(ledger), each) !== null));
      const plain = encode(text(ledger), encoding) ?? ledger.bytes;
      const mark = dice.below(2) === 0 ? markOf(encoding) : new Uint8Array(0);
      const what = `written as ${encoding}${mark.length > 0 ? " with a mark" : ""}`;
      return { what, bytes: Buffer.concat([mark, plain]), rows: [] };
    }
  },
  {
    name: "bytes: one broken",
    damage(ledger, dice) {
      const at2 = dice.below(ledger.bytes.length);
      const byte = dice.pick(noticeable(ledger, at2));
      const broken = ledger.bytes.with(at2, byte);
      const { row, column } = cellOfByte(ledger, at2);
      const what = `byte ${at2} (row ${row + 1}, column ${column + 1}): ${hex(ledger.bytes[at2] ?? 0)} became ${hex(byte)}`;
      const place = byte === 34 || row <= ledger.header ? placeOf(ledger, row, column) : {};
      const rows = [row + 1, row + 2, ...blockRows(ledger, row)];
      return { what, bytes: broken, rows, bySums: hasTotals(ledger), ...place };
    }
  },
  {
    name: "bytes: NUL",
    damage(ledger, dice) {
      const at2 = dice.below(ledger.bytes.length);
      const [front, back] = [ledger.bytes.subarray(0, at2), ledger.bytes.subarray(at2 + dice.below(2))];
      return { what: `NUL at byte ${at2}`, bytes: Buffer.concat([front, new Uint8Array(1), back]), rows: [] };
    }
  },
  {
    name: "bytes: truncated",
    damage(ledger, dice) {
      const cuts = cutsNoticed(ledger);
      const at2 = dice.pick(cuts);
      const what = `cut off after byte ${at2}: ${show(decoded2(ledger, at2).slice(-30))}`;
      const row = rowOfByte(ledger, at2);
      return { what, bytes: ledger.bytes.subarray(0, at2), rows: [row] };
    }
  },
  {
    name: "bytes: a byte-order mark added",
    damage(ledger, dice) {
      const encoding = dice.pick(ENCODINGS.filter((each) => markOf(each).length > 0));
      const what = `the mark of ${encoding} in front of ${ledger.encoding}`;
      return { what, bytes: Buffer.concat([markOf(encoding), ledger.bytes]), rows: [] };
    }
  },
  {
    name: "line ends changed",
    damage(ledger, dice) {
      const [end, what] = dice.pick([
        ["\n", "LF"],
        ["\r\n", "CRLF"],
        ["\r", "CR"],
        ["\r\r\n", "CR CRLF"],
        ["\n\r", "LF CR"],
        ["\n\n", "LF LF"],
        ["", "mixed"]
      ]);
      const ends = ["\n", "\r\n", "\r"];
      const lines = ledger.rows.map((cells) => cells.join(",") + (end === "" ? dice.pick(ends) : end));
      return { what: `line ends became ${what}`, bytes: bytesOf(lines.join(""), ledger.encoding), rows: [] };
    }
  }
];
function blockRows(ledger, row) {
  const rows = [];
  for (let index = row + 1; ledger.kinds[index] === "project"; index += 1) rows.push(index + 1, index + 2);
  return rows;
}
function hex(byte) {
  const sign = byte > 32 && byte < 127 ? ` ${String.fromCharCode(byte)}` : "";
  return `${byte.toString(16).toUpperCase().padStart(2, "0")}${sign}`;
}
function decoded2(ledger, end) {
  return new TextDecoder(ledger.encoding).decode(ledger.bytes.subarray(Math.max(0, end - 60), end));
}
function cutsNoticed(ledger) {
  const cuts = [];
  let start = 0;
  for (const [row, cells] of ledger.rows.entries()) {
    const line2 = bytesOf(cells.join(","), ledger.encoding);
    const last = bytesOf(cells.slice(0, -1).join(","), ledger.encoding).length;
    if (ledger.kinds[row] !== "above" && row > 0) for (let at2 = 1; at2 <= last; at2 += 1) cuts.push(start + at2);
    start += line2.length + ledger.lineEnd.length;
  }
  return cuts;
}
var SYNONYMS = {
  county: ["\u53BF\u5E02\u533A", "\u6240\u5C5E\u5730", "\u533A\u53BF", "\u5C5E\u5730"],
  name: ["\u9879\u76EE", "\u540D\u79F0", "\u7B7E\u7EA6\u9879\u76EE"],
  investment: ["\u6295\u8D44\u603B\u989D", "\u6295\u8D44\u989D", "\u8BA1\u5212\u603B\u6295\u8D44", "\u534F\u8BAE\u6295\u8D44", "\u5408\u540C\u91D1\u989D"],
  fixedInvestment: ["\u56FA\u6295", "\u56FA\u5B9A\u8D44\u4EA7"],
  paidIn: ["\u5B9E\u9645\u5230\u4F4D\u8D44\u91D1", "\u5230\u8D44", "\u7D2F\u8BA1\u5230\u4F4D\u8D44\u91D1"],
  signed: ["\u7B7E\u7EA6\u65F6\u95F4", "\u7B7E\u8BA2\u65E5\u671F"],
  registered: ["\u6CE8\u518C\u65F6\u95F4"],
  agreedStart: ["\u7EA6\u5B9A\u5F00\u5DE5\u65F6\u95F4", "\u8BA1\u5212\u5F00\u5DE5\u65F6\u95F4"],
  started: ["\u5F00\u5DE5\u65F6\u95F4", "\u5B9E\u9645\u5F00\u5DE5\u65F6\u95F4"],
  operating: ["\u6295\u4EA7\u65F6\u95F4"],
  stage: ["\u72B6\u6001", "\u9879\u76EE\u8FDB\u5C55", "\u5F62\u8C61\u8FDB\u5EA6"],
  output: ["\u5E74\u4EA7\u503C", "\u9884\u8BA1\u4EA7\u503C", "\u8FBE\u4EA7\u540E\u5E74\u4EA7\u503C"],
  tax: ["\u9884\u8BA1\u5E74\u7A0E\u6536", "\u7A0E\u6536", "\u5E74\u7A0E\u6536"]
};
var RENAMED = Object.keys(SYNONYMS);
function unitOf(header) {
  return /[(（].*$/.exec(header)?.[0] ?? "";
}
var columns = [
  {
    name: "columns: two swapped",
    damage(ledger, dice) {
      const width = ledger.rows[ledger.header]?.length ?? 2;
      const one = dice.below(width);
      const other = dice.below(width);
      const rows = ledger.rows.map(
        (cells, index) => index < ledger.header || ledger.kinds[index] === "below" ? cells : cells.with(one, cells[other] ?? "").with(other, cells[one] ?? "")
      );
      return rewritten(ledger, rows, {
        what: `columns ${one + 1} and ${other + 1} changed places`,
        rows: null
      });
    }
  },
  {
    name: "columns: two headers swapped",
    damage(ledger, dice) {
      const [one, other] = dice.pick([
        ["investment", "paidIn"],
        ["investment", "fixedInvestment"],
        ["output", "tax"],
        ["signed", "started"],
        ["stage", "output"],
        ["county", "investment"],
        ["name", "investment"],
        ["signed", "investment"],
        ["started", "stage"]
      ]).map((column) => columnOf(ledger, column));
      const header = ledger.rows[ledger.header] ?? [];
      const swapped = header.with(one, header[other] ?? "").with(other, header[one] ?? "");
      const what = `headers ${header[one]} and ${header[other]} changed places`;
      return rewritten(ledger, ledger.rows.with(ledger.header, swapped), { what, rows: null });
    }
  },
  {
    name: "columns: header renamed to a synonym",
    damage(ledger, dice) {
      const column = dice.pick(RENAMED);
      const at2 = { row: ledger.header, column: columnOf(ledger, column) };
      const word = dice.pick(SYNONYMS[column] ?? []);
      return withCell(ledger, at2, word + unitOf(cellOf(ledger, at2.row, at2.column)));
    }
  },
  {
    name: "columns: header renamed to an unknown word",
    damage(ledger, dice) {
      const column = dice.pick(RENAMED);
      const at2 = { row: ledger.header, column: columnOf(ledger, column) };
      const header = cellOf(ledger, at2.row, at2.column);
      const words = [
        "\u5176\u4ED6",
        "\u6570\u636E",
        `${header}1`,
        `\u65B0${header}`,
        "\uFF1F\uFF1F",
        "x",
        header.slice(1),
        "",
        "\u5408\u8BA1",
        "\uFF08\u4EBF\u5143\uFF09",
        "2021\u5E74"
      ];
      return withCell(ledger, at2, dice.pick(words), { lost: column });
    }
  },
  {
    name: "columns: header renamed to that of another column",
    damage(ledger, dice) {
      const column = dice.pick(RENAMED);
      const at2 = { row: ledger.header, column: columnOf(ledger, column) };
      const other = cellOf(ledger, ledger.header, columnOf(ledger, dice.pick(RENAMED)));
      return withCell(ledger, at2, other, { lost: column, rows: null });
    }
  },
  {
    name: "columns: unit removed from the header",
    on: (ledger) => !hasTotals(ledger),
    damage(ledger, dice) {
      const column = dice.pick(["investment", "fixedInvestment", "paidIn", "output", "tax"]);
      const at2 = { row: ledger.header, column: columnOf(ledger, column) };
      const bare = COLUMNS[column];
      return withCell(
        ledger,
        at2,
        dice.pick([bare, `${bare}\uFF08\uFF09`, `${bare}(\u5143\uFF1F)`, `${bare}(\u5355\u4F4D)`, `${bare} `]),
        { rows: null }
      );
    }
  },
  {
    name: "columns: another unit in one header",
    damage(ledger, dice) {
      const column = dice.pick(["investment", "output"]);
      const at2 = { row: ledger.header, column: columnOf(ledger, column) };
      const unit = dice.pick(["\u4E07\u5143", "\u5143", "\u767E\u4E07\u5143", "\u5343\u5143", "\u4E07\u7F8E\u5143", "\u4EBF\u7F8E\u5143"]);
      return withCell(ledger, at2, `${COLUMNS[column]}(${unit})`, { rows: null });
    }
  },
  {
    name: "columns: another unit above the header",
    on: hasTotals,
    damage(ledger, dice) {
      const row = rowsOf(ledger, "above").findLast(
        (index) => ledger.rows[index]?.some((cell) => cell.startsWith("\u5355\u4F4D"))
      ) ?? 0;
      const column = (ledger.rows[row] ?? []).findIndex((cell) => cell.startsWith("\u5355\u4F4D"));
      const said = dice.pick([
        "\u5355\u4F4D\uFF1A\u4E2A",
        "\u5355\u4F4D\uFF1A",
        "",
        "\u5355\u4F4D\uFF1A\u4EBF",
        "\u5355\u4F4D\uFF1A\u5146\u5143\u3001\u4E2A",
        "\u5355\u4F4D\uFF1A\u89C1\u8868",
        "\u4EBF\u5143\u3001\u4E2A",
        "\u5355\u4F4D\uFF1A\u4EBA",
        "\u5355 \u4F4D\uFF1A\u4EBF\u5143"
      ]);
      return withCell(ledger, { row, column }, said, { rows: null });
    }
  }
];
var SHEET_DAMAGES = [...quotes, ...bytes, ...columns];

// src/domain/day.ts
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
var FIRST_YEAR = 1980;
var LAST_YEAR = 2099;
function dayOf(year, month, day) {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 0) return null;
  if (day > 28 && (day > 30 || month === 2) && day > getDaysInMonth(new UTCDateMini(year, month - 1, 1)))
    return null;
  return year * 1e4 + month * 100 + day;
}
function isMonthOnly(day) {
  return day % 100 === 0;
}
function yearOf(day) {
  return Math.floor(day / 1e4);
}
function monthOf(day) {
  return Math.floor(day / 100) % 100;
}
function isAfter(a, b) {
  if (a % 100 === 0 || b % 100 === 0) return Math.floor(a / 100) > Math.floor(b / 100);
  return a > b;
}
function daysBetween(from, to) {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}
function endOfMonth(day) {
  return Math.floor(day / 100) * 100 + getDaysInMonth(dateOf(day));
}
function dayOfSerial(serial) {
  return fromDate(addDays(new UTCDateMini(1899, 11, 30), serial));
}
function isoDay(day) {
  const month = `${yearOf(day)}-${String(monthOf(day)).padStart(2, "0")}`;
  return isMonthOnly(day) ? month : `${month}-${String(day % 100).padStart(2, "0")}`;
}
var ENGLISH_MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"]
];
function dayText(day, language) {
  const date = day % 100;
  if (language === "zh") return `${yearOf(day)}\u5E74${monthOf(day)}\u6708${date === 0 ? "" : `${date}\u65E5`}`;
  const month = `${ENGLISH_MONTHS[monthOf(day) - 1] ?? ""} ${yearOf(day)}`;
  return date === 0 ? month : `${date} ${month}`;
}
function dateOf(day) {
  return new UTCDateMini(yearOf(day), monthOf(day) - 1, Math.max(1, day % 100));
}
function fromDate(date) {
  return date.getUTCFullYear() * 1e4 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

// src/domain/stage.ts
var STAGES = [
  "negotiating",
  "signed",
  "registered",
  "started",
  "operating",
  "completed",
  "terminated"
];
var STAGE_LABELS = {
  negotiating: { zh: "\u5728\u8C08", en: "negotiating" },
  signed: { zh: "\u7B7E\u7EA6", en: "signed" },
  registered: { zh: "\u6CE8\u518C", en: "registered" },
  started: { zh: "\u5F00\u5DE5", en: "started" },
  operating: { zh: "\u6295\u4EA7", en: "operating" },
  completed: { zh: "\u7AE3\u5DE5", en: "completed" },
  terminated: { zh: "\u7EC8\u6B62", en: "terminated" }
};
var DATED = [
  ["completed", 5],
  ["operating", 4],
  ["started", 3],
  ["registered", 2],
  ["signed", 1]
];
function stageRank(stage) {
  return stage === "terminated" ? -1 : STAGES.indexOf(stage);
}
function stageOn(stated, days2, on) {
  if (stated === "negotiating") return stated;
  const terminated = days2.terminated;
  if (stated === "terminated" || stated === null && terminated !== null) {
    if (terminated === null || on === null || !isAfter(terminated, on)) return "terminated";
  }
  let limit = stated === null || stated === "terminated" ? 5 : stageRank(stated);
  for (const [stage, rank] of DATED) {
    const day = days2[stage];
    if (day !== null && on !== null && isAfter(day, on)) limit = Math.min(limit, rank - 1);
  }
  for (const [stage, rank] of DATED) {
    if (rank > limit) continue;
    const day = days2[stage];
    if (day !== null && (on === null || !isAfter(day, on))) return stage === stated ? stated : stage;
    if (day === null && stage === stated) return stated;
  }
  return stated === null ? null : "signed";
}

// src/measures/started.ts
function hasStarted(project, rule, on) {
  switch (rule) {
    case "stage":
      return project.stage === null ? null : stageRank(project.stage) >= 3;
    case "day":
      if (project.started === null) return project.isUnread("started") ? null : false;
      return on === null || !isAfter(project.started, on);
    case "column":
      return project.startSign;
  }
}

// src/rules/catalogue.ts
init_reading_codes();

// src/rules/reading/amount-cells.ts
var AMOUNT_CELLS = {
  C101: {
    name: "amount-unreadable",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u4E0D\u662F\u80FD\u8BC6\u522B\u7684\u91D1\u989D\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is not an amount; it is not used"
    },
    hint: {
      zh: "\u8FD9\u4E00\u683C\u53EA\u586B\u6570\u5B57\uFF0C\u5982 12.5\uFF1B\u6587\u5B57\u8BF4\u660E\u79FB\u5230\u201C\u5907\u6CE8\u201D\u5217",
      en: "let the cell hold nothing but a number such as 12.5, and move words to the remarks"
    },
    reason: {
      zh: "\u8BFB\u4E0D\u51FA\u7684\u91D1\u989D\u6CA1\u6709\u8BA1\u5165\u5408\u8BA1\uFF0C\u8FD9\u4E2A\u9879\u76EE\u7684\u6295\u8D44\u989D\u7B49\u4E8E\u6CA1\u6709\u62A5\u3002",
      en: "An amount that cannot be read is in no total, as if the project had none."
    },
    bad: "12.5\u4EBF\uFF08\u4E00\u671F\uFF09+8\u4EBF\uFF08\u4E8C\u671F\uFF09",
    good: "20.5"
  },
  C102: {
    name: "amount-approximate",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u662F\u7EA6\u6570\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is only approximate; it is not used"
    },
    hint: {
      zh: "\u586B\u5408\u540C\u6216\u5907\u6848\u4E0A\u7684\u786E\u5207\u91D1\u989D\uFF0C\u53BB\u6389\u201C\u7EA6\u201D\u201C\u8D85\u201D\u201C\u5DE6\u53F3\u201D\u201C\u4EE5\u4E0A\u201D\u7B49\u5B57\uFF1B\u201C\u7EA6\u201D\u5B57\u53EF\u4EE5\u5199\u8FDB\u201C\u5907\u6CE8\u201D\u5217",
      en: "give the exact amount of the contract, without \u7EA6, \u8D85, \u5DE6\u53F3 or \u4EE5\u4E0A; put such words into the remarks"
    },
    reason: {
      zh: "\u7EA6\u6570\u4E0D\u80FD\u76F8\u52A0\uFF0C\u4E5F\u4E0D\u80FD\u636E\u4EE5\u6392\u540D\u3002",
      en: "Approximate amounts can be neither added up nor ranked."
    },
    bad: "\u7EA612\u4EBF\u5143",
    good: "12"
  },
  C103: {
    name: "amount-range",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u662F\u4E00\u4E2A\u8303\u56F4\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is a range; it is not used"
    },
    hint: {
      zh: "\u586B\u5408\u540C\u91D1\u989D\u4E00\u4E2A\u6570\uFF1B\u8303\u56F4\u5199\u8FDB\u201C\u5907\u6CE8\u201D\u5217",
      en: "give one number, the amount of the contract, and put the range into the remarks"
    },
    reason: {
      zh: "\u8303\u56F4\u7684\u4E24\u5934\u548C\u4E2D\u95F4\u90FD\u4E0D\u662F\u5408\u540C\u91D1\u989D\uFF0C\u53D6\u54EA\u4E00\u4E2A\u90FD\u4F1A\u7B97\u9519\u3002",
      en: "Neither end of a range, nor its middle, is the amount of the contract."
    },
    bad: "12-15\u4EBF\u5143",
    good: "12"
  },
  C104: {
    name: "spreadsheet-error",
    severity: "error",
    message: {
      zh: "{field}\u662F\u8868\u683C\u8F6F\u4EF6\u663E\u793A\u7684\u9519\u8BEF\u201C{found}\u201D\uFF0C\u539F\u6765\u7684\u6570\u6CA1\u6709\u5B58\u4E0B\u6765",
      en: "{field} holds '{found}', which a spreadsheet shows in place of a value; the value itself is lost"
    },
    hint: {
      zh: "\u51FA\u73B0####\u65F6\u628A\u5217\u62C9\u5BBD\u518D\u53E6\u5B58\u4E3ACSV\uFF1B\u51FA\u73B0#REF!\u3001#N/A\u7B49\u65F6\u5148\u6539\u6B63\u516C\u5F0F\uFF0C\u518D\u590D\u5236\u3001\u9009\u62E9\u6027\u7C98\u8D34\u4E3A\u201C\u6570\u503C\u201D",
      en: "for #### widen the column and save as CSV again; for #REF! or #N/A mend the formula, then copy and paste it as values"
    },
    reason: {
      zh: "CSV\u53EA\u4FDD\u5B58\u770B\u5F97\u89C1\u7684\u5185\u5BB9\uFF0C\u663E\u793A\u6210\u9519\u8BEF\u7684\u683C\u5B50\u5C31\u6CA1\u6709\u6570\u4E86\u3002",
      en: "A CSV keeps what is seen; a cell that shows an error has no value in it."
    },
    bad: "########",
    good: "12.5"
  },
  C105: {
    name: "scientific-notation",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u662F\u79D1\u5B66\u8BB0\u6570\uFF0C\u540E\u9762\u7684\u6570\u4F4D\u53EF\u80FD\u5DF2\u7ECF\u4E22\u5931\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is in scientific form and may have lost digits; it is not used"
    },
    hint: {
      zh: "\u9009\u4E2D\u8FD9\u4E00\u5217\uFF0C\u201C\u8BBE\u7F6E\u5355\u5143\u683C\u683C\u5F0F\u201D\u9009\u201C\u6570\u503C\u201D\uFF0C\u518D\u53E6\u5B58\u4E3ACSV",
      en: "format the column as a plain number in the workbook and save as CSV again"
    },
    reason: {
      zh: "1.23E+05\u53EF\u80FD\u662F123000\uFF0C\u4E5F\u53EF\u80FD\u662F123456\uFF0C\u5BFC\u51FA\u65F6\u53EA\u7559\u4E0B\u4E86\u524D\u51E0\u4F4D\u3002",
      en: "1.23E+05 may have been 123000 or 123456; only the first digits were saved."
    },
    bad: "1.2E+05",
    good: "120000"
  },
  C106: {
    name: "foreign-without-rate",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u662F\u5916\u5E01[\uFF08{expected}\uFF09]\uFF0C\u6CA1\u6709\u7ED9\u51FA\u6C47\u7387\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is foreign money[ ({expected})] without an exchange rate; it is not used"
    },
    hint: {
      zh: "\u6298\u7B97\u6210\u4EBA\u6C11\u5E01\u518D\u586B\uFF1B\u6216\u8005\u5728\u8BBE\u7F6E\u6587\u4EF6\u7684 exchange-rates \u4E2D\u5199\u660E\u6C47\u7387\uFF0C\u5982 USD: 6.39",
      en: "convert it to yuan, or state the rate in exchange-rates of the settings, such as USD: 6.39"
    },
    reason: {
      zh: "\u6309\u54EA\u4E00\u5929\u7684\u6C47\u7387\u6298\u7B97\uFF0C\u7531\u62A5\u9001\u5355\u4F4D\u6216\u5E02\u91CC\u89C4\u5B9A\uFF0C\u4E0D\u80FD\u4EE3\u4E3A\u9009\u5B9A\u3002",
      en: "Which rate applies is for the city to decide; none is chosen silently."
    },
    bad: "3000\u4E07\u7F8E\u5143",
    good: "19170\u4E07\u5143"
  },
  C107: {
    name: "finer-than-yuan",
    severity: "warning",
    message: {
      zh: "{field}\u201C{found}\u201D\u7CBE\u786E\u5230\u4E86\u4E00\u5143\u4EE5\u4E0B\uFF0C\u6309{expected}\u8BA1",
      en: "{field} '{found}' is finer than one yuan and was taken as {expected}"
    },
    hint: {
      zh: "\u6838\u5BF9\u5355\u4F4D\u6709\u6CA1\u6709\u5199\u9519\uFF08\u4F8B\u5982\u628A\u5143\u5199\u6210\u4E86\u4EBF\u5143\uFF09\uFF1B\u516C\u5F0F\u7B97\u51FA\u7684\u957F\u5C0F\u6570\uFF0C\u7528 =ROUND(\u2026,4) \u53D6\u6574\u540E\u518D\u5BFC\u51FA",
      en: "check the unit; if a formula makes the long fraction, round it with =ROUND(\u2026,4) before saving"
    },
    reason: {
      zh: "\u5408\u540C\u91D1\u989D\u4E0D\u4F1A\u7EC6\u5230\u5206\u4EE5\u4E0B\uFF0C\u8FD9\u6837\u7684\u6570\u591A\u534A\u662F\u516C\u5F0F\u7684\u4F59\u6570\uFF0C\u6216\u8005\u5355\u4F4D\u9519\u4E86\u3002",
      en: "No contract is that fine: such a number is the remainder of a formula, or its unit is wrong."
    },
    bad: "12.3333333333\uFF08\u4EBF\u5143\uFF09",
    good: "12.3333\uFF08\u4EBF\u5143\uFF09"
  },
  C108: {
    name: "negative-amount",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u662F\u8D1F\u6570\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is negative; it is not used"
    },
    hint: {
      zh: "\u53BB\u6389\u8D1F\u53F7\uFF0C\u6216\u6539\u6210\u6CA1\u6709\u62EC\u53F7\u7684\u6570\uFF1B\u8C03\u51CF\u3001\u7EC8\u6B62\u7684\u9879\u76EE\u4E0D\u8981\u586B\u8D1F\u6570\uFF0C\u5728\u201C\u8FDB\u5C55\u201D\u5217\u5199\u201C\u7EC8\u6B62\u201D",
      en: "remove the minus sign or the brackets; for projects that ended write \u7EC8\u6B62 as the stage instead of a negative amount"
    },
    reason: {
      zh: "\u9879\u76EE\u7684\u6295\u8D44\u989D\u4E0D\u4F1A\u5C0F\u4E8E\u96F6\uFF0C\u8D1F\u6570\u4F1A\u51B2\u51CF\u522B\u7684\u9879\u76EE\u3002",
      en: "No investment is below zero; a negative one would eat up that of other projects."
    },
    bad: "-12.5",
    good: "12.5"
  },
  C109: {
    name: "second-value",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u4E00\u683C\u91CC\u6709\u4E24\u4E2A\u6570\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' holds two numbers; it is not used"
    },
    hint: {
      zh: "\u4E00\u683C\u53EA\u586B\u4E00\u4E2A\u6570\uFF1B\u62EC\u53F7\u91CC\u7684\u540D\u6B21\u3001\u5916\u8D44\u6216\u5360\u6BD4\u53E6\u8BBE\u4E00\u5217",
      en: "put one number into the cell; a rank, share or part in brackets gets a column of its own"
    },
    reason: {
      zh: "\u62EC\u53F7\u91CC\u7684\u662F\u540D\u6B21\u8FD8\u662F\u53E6\u4E00\u4E2A\u91D1\u989D\uFF0C\u53EA\u6709\u586B\u8868\u4EBA\u77E5\u9053\u3002",
      en: "Whether the number in brackets is a rank or another amount only its writer knows."
    },
    bad: "12.5(3)",
    good: "12.5"
  },
  C110: {
    name: "amount-too-large",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u5927\u5F97\u4E0D\u53EF\u80FD\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is impossibly large; it is not used"
    },
    hint: {
      zh: "\u6838\u5BF9\u6570\u5B57\u548C\u5355\u4F4D\uFF1A\u662F\u4E0D\u662F\u628A\u4EE5\u5143\u586B\u5199\u7684\u6570\u653E\u8FDB\u4E86\u4EE5\u4EBF\u5143\u4E3A\u5355\u4F4D\u7684\u5217",
      en: "check number and unit: yuan in a column of \u4EBF\u5143?"
    },
    reason: {
      zh: "\u8D85\u8FC7\u7EA69007\u4E07\u4EBF\u5143\u7684\u6570\u4E0D\u80FD\u51C6\u786E\u8BA1\u7B97\uFF0C\u4E5F\u4E0D\u4F1A\u662F\u771F\u7684\u3002",
      en: "Above CNY 9,007 trillion sums are no longer exact, and no project is that large."
    },
    bad: "1250000000\uFF08\u4EBF\u5143\uFF09",
    good: "12.5\uFF08\u4EBF\u5143\uFF09"
  },
  C111: {
    name: "count-unreadable",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u4E0D\u662F\u6574\u6570\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is not a whole number; it is not used"
    },
    hint: { zh: "\u53EA\u586B\u4EBA\u6570\uFF0C\u5982 300\uFF1B\u6587\u5B57\u8BF4\u660E\u79FB\u5230\u201C\u5907\u6CE8\u201D\u5217", en: "give the number alone, such as 300" },
    reason: {
      zh: "\u8BFB\u4E0D\u51FA\u7684\u4EBA\u6570\u6CA1\u6709\u8BA1\u5165\u5408\u8BA1\u3002",
      en: "A number that cannot be read is in no total."
    },
    bad: "300\u4F59\u4EBA",
    good: "300"
  }
};

// src/rules/reading/day-cells.ts
var DAY_CELLS = {
  C201: {
    name: "day-unreadable",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u4E0D\u662F\u80FD\u8BC6\u522B\u7684\u65E5\u671F\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is not a day; it is not used"
    },
    hint: {
      zh: "\u5199\u6210 2021-10-29 \u7684\u6837\u5B50\uFF1B\u53EA\u77E5\u9053\u6708\u4EFD\u7684\u5199 2021-10\uFF1B\u6CA1\u6709\u65E5\u671F\u7684\u7559\u7A7A\uFF0C\u201C\u5DF2\u5F00\u5DE5\u201D\u7B49\u6587\u5B57\u5199\u8FDB\u201C\u8FDB\u5C55\u201D\u5217",
      en: "write 2021-10-29, or 2021-10 if only the month is known; leave it blank if there is none, and put words into the stage column"
    },
    reason: {
      zh: "\u8BFB\u4E0D\u51FA\u7684\u65E5\u671F\u4E0D\u80FD\u7528\u6765\u5224\u65AD\u9879\u76EE\u5230\u4E86\u54EA\u4E00\u6B65\u3001\u662F\u5426\u903E\u671F\u3002",
      en: "Without the day nobody can tell how far the project was, or whether it is overdue."
    },
    bad: "10\u6708\u5E95",
    good: "2021-10"
  },
  C202: {
    name: "day-impossible",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u5728\u65E5\u5386\u4E0A\u4E0D\u5B58\u5728\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' does not exist in the calendar; it is not used"
    },
    hint: { zh: "\u5BF9\u7167\u5408\u540C\u6539\u6B63\u6708\u4EFD\u6216\u65E5\u5B50", en: "correct month or day from the contract" },
    reason: {
      zh: "\u4E0D\u5B58\u5728\u7684\u65E5\u671F\u662F\u7B14\u8BEF\uFF0C\u6539\u6210\u76F8\u90BB\u7684\u4E00\u5929\u53EA\u4F1A\u628A\u9519\u8BEF\u85CF\u8D77\u6765\u3002",
      en: "It is a slip of the pen; moving it to the next day would only hide it."
    },
    bad: "2021-02-30",
    good: "2021-02-28"
  },
  C203: {
    name: "day-without-year",
    severity: "warning",
    message: {
      zh: "{field}\u201C{found}\u201D\u6CA1\u6709\u5199\u5E74\u4EFD\uFF0C\u6309\u53F0\u8D26\u7684\u5E74\u4EFD\u8BFB\u4F5C{expected}",
      en: "{field} '{found}' has no year; taken as {expected}, the year of the ledger"
    },
    hint: {
      zh: "\u5199\u5168\u5E74\u4EFD\uFF0C\u5982 2021-10-29\uFF1B\u6574\u5217\u53EF\u5728Excel\u4E2D\u628A\u5355\u5143\u683C\u683C\u5F0F\u6539\u4E3A\u201Cyyyy-mm-dd\u201D\u540E\u53E6\u5B58",
      en: "write the year as well: 2021-10-29; for a whole column set the cell format to yyyy-mm-dd and save again"
    },
    reason: {
      zh: "\u4E0A\u5E74\u7ED3\u8F6C\u7684\u9879\u76EE\u4E0D\u5199\u5E74\u4EFD\uFF0C\u4F1A\u88AB\u5F53\u6210\u4ECA\u5E74\u7684\u3002",
      en: "A project carried over from last year would be taken for one of this year."
    },
    bad: "10\u670829\u65E5",
    good: "2021\u5E7410\u670829\u65E5"
  },
  C207: {
    name: "day-year-unknown",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u6CA1\u6709\u5199\u5E74\u4EFD\uFF0C\u53F0\u8D26\u4E5F\u6CA1\u6709\u5199\u660E\u5E74\u4EFD\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' has no year, and the ledger names none either; it is not used"
    },
    hint: {
      zh: "\u5199\u5168\u5E74\u4EFD\uFF0C\u5982 2021-10-29\uFF1B\u6216\u5728\u8868\u5934\u4E0A\u65B9\u5199\u660E\u201C\u586B\u62A5\u65F6\u95F4\uFF1A2021\u5E7410\u670829\u65E5\u201D",
      en: "write the year as well: 2021-10-29; or state \u586B\u62A5\u65F6\u95F4\uFF1A2021\u5E7410\u670829\u65E5 above the header"
    },
    reason: {
      zh: "\u6CA1\u6709\u5E74\u4EFD\u5C31\u4E0D\u77E5\u9053\u662F\u54EA\u4E00\u5929\uFF0C\u4E5F\u5C31\u4E0D\u77E5\u9053\u7B97\u5728\u54EA\u4E00\u5E74\u3002",
      en: "Without a year nobody can tell which day, or which year the project counts in."
    },
    bad: "10\u670829\u65E5",
    good: "2021\u5E7410\u670829\u65E5"
  },
  C204: {
    name: "two-digit-year",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u7684\u5E74\u4EFD\u53EA\u6709\u4E24\u4F4D\uFF0C\u5206\u4E0D\u6E05\u5E74\u3001\u6708\u3001\u65E5\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' has a year of two digits, so year, month and day cannot be told apart; it is not used"
    },
    hint: {
      zh: "\u5199\u5168\u56DB\u4F4D\u5E74\u4EFD\uFF0C\u5982 2021-10-09\uFF1B\u5728Excel\u4E2D\u53EF\u628A\u5355\u5143\u683C\u683C\u5F0F\u6539\u4E3A\u201Cyyyy-mm-dd\u201D\u540E\u53E6\u5B58",
      en: "write four digits, as in 2021-10-09; in Excel set the cell format to yyyy-mm-dd and save again"
    },
    reason: {
      zh: "09/10/11\u53EF\u4EE5\u662F\u4E09\u4E2A\u4E0D\u540C\u7684\u65E5\u5B50\u3002",
      en: "09/10/11 may be three different days."
    },
    bad: "21.10.9",
    good: "2021.10.9"
  },
  C205: {
    name: "year-only",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u53EA\u6709\u5E74\u4EFD\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is only a year; it is not used"
    },
    hint: { zh: "\u81F3\u5C11\u5199\u5230\u6708\u4EFD\uFF0C\u5982 2021-10", en: "give at least the month: 2021-10" },
    reason: {
      zh: "\u53EA\u6709\u5E74\u4EFD\uFF0C\u4E0D\u77E5\u9053\u5728\u62A5\u544A\u65E5\u4E4B\u524D\u8FD8\u662F\u4E4B\u540E\u3002",
      en: "From a year alone nobody can tell whether it was before the day of the report."
    },
    bad: "2021\u5E74",
    good: "2021\u5E7410\u6708"
  },
  C206: {
    name: "month-ambiguous",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u53EF\u80FD\u662F1\u6708\uFF0C\u4E5F\u53EF\u80FD\u662F10\u6708\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' may be January or October; it is not used"
    },
    hint: {
      zh: "\u5199\u6210 2021-01 \u6216 2021\u5E7410\u6708\uFF1B\u5728Excel\u4E2D\u5148\u628A\u8FD9\u4E00\u5217\u8BBE\u4E3A\u201C\u6587\u672C\u201D\u683C\u5F0F\u518D\u586B\uFF0C2021.10 \u5C31\u4E0D\u4F1A\u53D8\u6210 2021.1",
      en: "write 2021-01 or 2021-10; format the column as text before typing, so that 2021.10 does not turn into 2021.1"
    },
    reason: {
      zh: "\u8868\u683C\u8F6F\u4EF6\u628A2021.10\u5F53\u4F5C\u5C0F\u6570\uFF0C\u672B\u5C3E\u76840\u88AB\u53BB\u6389\u4E86\u3002",
      en: "A spreadsheet takes 2021.10 for a number and drops the last zero."
    },
    bad: "2021.1",
    good: "2021-10"
  }
};

// src/rules/reading/files.ts
var FILES = {
  F001: {
    name: "empty-file",
    severity: "error",
    message: { zh: "\u6587\u4EF6\u91CC\u6CA1\u6709\u4EFB\u4F55\u5185\u5BB9", en: "the file holds nothing" },
    hint: {
      zh: "\u5728Excel\u6216WPS\u4E2D\u6253\u5F00\u539F\u53F0\u8D26\uFF0C\u786E\u8BA4\u9009\u4E2D\u7684\u5DE5\u4F5C\u8868\u91CC\u6709\u6570\u636E\uFF0C\u518D\u53E6\u5B58\u4E3A\u201CCSV UTF-8\uFF08\u9017\u53F7\u5206\u9694\uFF09\u201D",
      en: 'open the ledger in Excel or WPS, go to the sheet that holds the data, and save it again as "CSV UTF-8"'
    },
    reason: {
      zh: "\u7A7A\u6587\u4EF6\u591A\u534A\u662F\u53E6\u5B58\u65F6\u505C\u5728\u4E86\u7A7A\u767D\u5DE5\u4F5C\u8868\uFF0C\u6216\u8005\u4F20\u9001\u4E2D\u65AD\u3002\u628A\u5B83\u5F53\u4F5C\u201C\u6CA1\u6709\u9879\u76EE\u201D\u4F1A\u6F0F\u62A5\u4E00\u4E2A\u53BF\u533A\u7684\u5168\u90E8\u9879\u76EE\u3002",
      en: 'An empty file usually comes from saving a blank sheet or from a broken transfer. Taking it for "no projects" would lose all projects of a county.'
    },
    bad: "\u4E50\u5E73\u5E022021\u5E7410\u6708.csv\u30000 KB",
    good: "\u4E50\u5E73\u5E022021\u5E7410\u6708.csv\u300012 KB"
  },
  F002: {
    name: "not-text",
    severity: "error",
    message: {
      zh: "\u8FD9\u4E0D\u662FCSV\u6587\u672C\uFF0C\u800C\u662F\u201C{found}\u201D\u683C\u5F0F\u7684\u6587\u4EF6",
      en: "this is not CSV text but a file of type '{found}'"
    },
    hint: {
      zh: "\u7528Excel\u6216WPS\u6253\u5F00\u8BE5\u6587\u4EF6\uFF0C\u9009\u201C\u6587\u4EF6\u2192\u53E6\u5B58\u4E3A\u201D\uFF0C\u7C7B\u578B\u9009\u201CCSV UTF-8\uFF08\u9017\u53F7\u5206\u9694\uFF09(*.csv)\u201D\uFF1B\u53EA\u6539\u6269\u5C55\u540D\u5E76\u4E0D\u80FD\u8F6C\u6362\u683C\u5F0F",
      en: 'open the file in Excel or WPS, choose Save As and the type "CSV UTF-8 (*.csv)"; renaming a file does not convert it'
    },
    reason: {
      zh: "\u5DE5\u4F5C\u7C3F\u6539\u540D\u4E3A.csv\u4E4B\u540E\u4ECD\u7136\u662F\u5DE5\u4F5C\u7C3F\uFF0C\u91CC\u9762\u7684\u6570\u636E\u4E0D\u80FD\u6309\u884C\u8BFB\u53D6\u3002",
      en: "A workbook that is renamed to .csv is still a workbook; its data cannot be read row by row."
    },
    bad: "\u53F0\u8D26.xlsx \u6539\u540D\u4E3A \u53F0\u8D26.csv",
    good: "\u53F0\u8D26.xlsx \u53E6\u5B58\u4E3A \u53F0\u8D26.csv"
  },
  F003: {
    name: "undecodable",
    severity: "error",
    message: {
      zh: "[\u7B2C{line}\u884C]\u6709\u65E0\u6CD5\u8BC6\u522B\u7684\u5B57\u8282\uFF08{found}\uFF09\uFF0C\u6587\u5B57\u7F16\u7801\u5DF2\u635F\u574F",
      en: "[line {line} has |there are ]bytes that cannot be decoded ({found})"
    },
    hint: {
      zh: "\u4E0D\u8981\u4FEE\u6539\u5BFC\u51FA\u7684CSV\uFF0C\u4ECE\u539F\u5DE5\u4F5C\u7C3F\u91CD\u65B0\u53E6\u5B58\u4E3A\u201CCSV UTF-8\uFF08\u9017\u53F7\u5206\u9694\uFF09\u201D\uFF1B\u7F16\u7801\u786E\u5B9E\u7279\u6B8A\u7684\uFF0C\u7528 --encoding \u5199\u660E",
      en: 'save the workbook again as "CSV UTF-8" instead of repairing the CSV; if the encoding is unusual, name it with --encoding'
    },
    reason: {
      zh: "\u7F16\u7801\u635F\u574F\u7684\u5730\u65B9\u4F1A\u53D8\u6210\u4E71\u7801\uFF0C\u53BF\u533A\u3001\u540D\u79F0\u548C\u91D1\u989D\u90FD\u53EF\u80FD\u8BFB\u9519\uFF0C\u6240\u4EE5\u6574\u4E2A\u6587\u4EF6\u4E0D\u4E88\u91C7\u7528\u3002",
      en: "Where bytes are broken, names and amounts may be misread, so the file as a whole is not used."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE\uFFFD,12.5",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5"
  },
  F004: {
    name: "encoding-doubtful",
    severity: "warning",
    message: {
      zh: "\u6587\u5B57\u7F16\u7801\u4E0D\u80FD\u786E\u5B9A\uFF0C\u5DF2\u6309\u201C{found}\u201D\u8BFB\u53D6",
      en: "the encoding is not certain; the file was read as '{found}'"
    },
    hint: {
      zh: "\u6838\u5BF9\u53BF\u533A\u548C\u9879\u76EE\u540D\u79F0\u6709\u6CA1\u6709\u4E71\u7801\uFF1B\u6709\u7684\u8BDD\u4ECE\u539F\u5DE5\u4F5C\u7C3F\u53E6\u5B58\u4E3A\u201CCSV UTF-8\uFF08\u9017\u53F7\u5206\u9694\uFF09\u201D\uFF0C\u6216\u7528 --encoding \u5199\u660E\u7F16\u7801",
      en: 'look for garbled names; if there are any, save the workbook as "CSV UTF-8" or name the encoding with --encoding'
    },
    reason: {
      zh: "\u6309\u9519\u8BEF\u7684\u7F16\u7801\u8BFB\u53D6\uFF0C\u53BF\u533A\u540D\u79F0\u4F1A\u53D8\u6210\u522B\u7684\u5B57\uFF0C\u9879\u76EE\u5C31\u5F52\u4E0D\u5230\u5E94\u6709\u7684\u53BF\u533A\u3002",
      en: "Read in the wrong encoding, the names of counties turn into other characters and projects go astray."
    },
    bad: "\u6D94\u612C\u94A9\u752F?,\u9356\u6827\u4F10\u9365",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE"
  },
  F005: {
    name: "quote-never-closed",
    severity: "error",
    message: {
      zh: '[\u4ECE\u7B2C{line}\u884C\u8D77\uFF0C]\u6709\u4E00\u4E2A\u82F1\u6587\u53CC\u5F15\u53F7\uFF08"\uFF09\u6CA1\u6709\u6210\u5BF9\uFF0C\u5176\u540E\u7684\u5185\u5BB9\u65E0\u6CD5\u5206\u884C',
      en: 'a double quote (") is opened[ on line {line}] and never closed, so the rows after it cannot be told apart'
    },
    hint: {
      zh: "\u5728\u539F\u5DE5\u4F5C\u7C3F\u7684\u8FD9\u4E00\u884C\u627E\u5230\u591A\u51FA\u7684\u82F1\u6587\u53CC\u5F15\u53F7\uFF0C\u5220\u53BB\u6216\u6539\u4E3A\u4E2D\u6587\u5F15\u53F7\u201C\u201D\uFF0C\u518D\u53E6\u5B58\u4E3ACSV",
      en: "find the stray double quote in that row of the workbook, delete it or use \u201C \u201D instead, and save as CSV again"
    },
    reason: {
      zh: "CSV\u91CC\u82F1\u6587\u53CC\u5F15\u53F7\u8868\u793A\u4E00\u683C\u7684\u8D77\u6B62\u3002\u5C11\u4E86\u4E00\u4E2A\uFF0C\u540E\u9762\u6240\u6709\u7684\u884C\u90FD\u4F1A\u88AB\u5E76\u8FDB\u540C\u4E00\u683C\u3002",
      en: "In CSV a double quote begins and ends a cell. With one missing, all rows after it become part of one cell."
    },
    bad: '\u4E50\u5E73\u5E02,"\u5316\u5DE5\u56ED\u9879\u76EE,12.5',
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5"
  },
  F006: {
    name: "row-too-long",
    severity: "error",
    message: {
      zh: "[\u7B2C{line}\u884C]\u8FC7\u957F\uFF0C\u4E0D\u50CF\u53F0\u8D26\u7684\u4E00\u884C",
      en: "[line {line}|a row] is far too long for a row of a ledger"
    },
    hint: {
      zh: '\u786E\u8BA4\u6587\u4EF6\u662F\u4ECEExcel\u6216WPS\u53E6\u5B58\u7684CSV\uFF0C\u800C\u4E0D\u662F\u522B\u7684\u7CFB\u7EDF\u5BFC\u51FA\u7684\u6570\u636E\uFF1B\u68C0\u67E5\u8FD9\u4E00\u884C\u91CC\u6709\u6CA1\u6709\u591A\u4F59\u7684\u82F1\u6587\u53CC\u5F15\u53F7\uFF08"\uFF09',
      en: 'make sure the file is a CSV saved by Excel or WPS, and look for a stray double quote (") in that row'
    },
    reason: {
      zh: "\u6B63\u5E38\u7684\u53F0\u8D26\u4E00\u884C\u4E0D\u8FC7\u51E0\u5343\u5B57\u3002\u8D85\u957F\u7684\u884C\u8BF4\u660E\u6587\u4EF6\u6CA1\u6709\u6362\u884C\uFF0C\u6216\u8005\u5F15\u53F7\u4E0D\u6210\u5BF9\u3002",
      en: "A row of a ledger has a few thousand characters at most; a longer one means missing line ends or a stray quote."
    },
    bad: "\uFF08\u6574\u4E2A\u6587\u4EF6\u6CA1\u6709\u4E00\u5904\u6362\u884C\uFF09",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19"
  },
  F007: {
    name: "nul-byte",
    severity: "error",
    message: {
      zh: "[\u7B2C{line}\u884C]\u6709\u7A7A\u5B57\u8282\uFF08{found}\uFF09\uFF0C\u4E0D\u662F\u6B63\u5E38\u7684\u6587\u672C",
      en: "[line {line} has |there is ]a zero byte ({found}): this is not plain text"
    },
    hint: {
      zh: "\u4ECE\u539F\u5DE5\u4F5C\u7C3F\u91CD\u65B0\u53E6\u5B58\u4E3A\u201CCSV UTF-8\uFF08\u9017\u53F7\u5206\u9694\uFF09\u201D\uFF1B\u5982\u679C\u6587\u4EF6\u662F\u7F51\u4E0A\u4E0B\u8F7D\u7684\uFF0C\u8BF7\u91CD\u65B0\u4E0B\u8F7D",
      en: 'save the workbook again as "CSV UTF-8"; if the file was downloaded, download it again'
    },
    reason: {
      zh: "\u6587\u672C\u91CC\u4E0D\u4F1A\u6709\u7A7A\u5B57\u8282\uFF0C\u51FA\u73B0\u5B83\u8BF4\u660E\u6587\u4EF6\u635F\u574F\uFF0C\u6216\u8005\u7F16\u7801\u4E0E\u6807\u8BB0\u4E0D\u7B26\u3002",
      en: "Text holds no zero bytes; where one stands the file is damaged or in another encoding than it claims."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u2400\u9879\u76EE,12.5",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5"
  }
};

// src/rules/reading/headers.ts
var HEADERS = {
  H001: {
    name: "required-column-missing",
    severity: "error",
    message: {
      zh: "\u6CA1\u6709\u627E\u5230\u5FC5\u9700\u7684\u5217\uFF1A{fields}\uFF1B\u8BFB\u5230\u7684\u8868\u5934\u662F\u201C{found}\u201D",
      en: "required columns were not found: {fields}; the header read is '{found}'"
    },
    hint: {
      zh: "\u5728\u8868\u5934\u5199\u4E0A\u8FD9\u4E9B\u5217\u540D\uFF1B\u5DF2\u6709\u8FD9\u4E00\u5217\u4F46\u53EB\u6CD5\u7279\u6B8A\u7684\uFF0C\u5728\u8BBE\u7F6E\u6587\u4EF6\u7684 synonyms \u4E2D\u767B\u8BB0\u5B83\u7684\u53EB\u6CD5",
      en: "name these columns in the header; if the column is there under an unusual name, add the name to synonyms in the settings"
    },
    reason: {
      zh: "\u7F3A\u4E86\u53BF\u533A\u3001\u9879\u76EE\u540D\u79F0\u6216\u603B\u6295\u8D44\uFF0C\u5C31\u4E0D\u80FD\u6C47\u603B\uFF0C\u4E5F\u4E0D\u80FD\u6392\u540D\u3002",
      en: "Without county, project and investment nothing can be added up or ranked."
    },
    bad: "\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143)",
    good: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143)"
  },
  H002: {
    name: "two-columns-one-field",
    severity: "error",
    message: {
      zh: "\u201C{found}\u201D\u5217\u548C\u201C{taken}\u201D\u5217\u90FD\u662F{field}\uFF0C\u53EA\u91C7\u7528\u4E86\u201C{taken}\u201D\u5217",
      en: "columns '{found}' and '{taken}' both mean {field}; only '{taken}' is used"
    },
    hint: {
      zh: "\u7559\u4E0B\u5E94\u5F53\u91C7\u7528\u7684\u4E00\u5217\uFF0C\u53E6\u4E00\u5217\u5220\u53BB\uFF0C\u6216\u6539\u6210\u4E0D\u4F1A\u6DF7\u6DC6\u7684\u5217\u540D",
      en: "keep the column that should be used; delete the other or give it a name that cannot be confused"
    },
    reason: {
      zh: "\u4E24\u5217\u7684\u6570\u5F80\u5F80\u4E0D\u4E00\u6837\uFF0C\u91C7\u7528\u54EA\u4E00\u5217\u4F1A\u6539\u53D8\u5408\u8BA1\u548C\u6392\u540D\u3002",
      en: "The two columns often differ, and which one is used changes totals and ranking."
    },
    bad: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143),\u6295\u8D44\u989D(\u4EBF\u5143)",
    good: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143),\u5176\u4E2D\u5916\u8D44(\u4EBF\u5143)"
  },
  H003: {
    name: "unknown-column",
    severity: "note",
    message: { zh: "\u4E0D\u8BA4\u8BC6\u201C{found}\u201D\u8FD9\u4E00\u5217\uFF0C\u6CA1\u6709\u4F7F\u7528", en: "column '{found}' is not known and not used" },
    hint: {
      zh: "\u4E0D\u5F71\u54CD\u7EDF\u8BA1\u7684\u4E0D\u5FC5\u7406\u4F1A\uFF1B\u5E94\u5F53\u4F7F\u7528\u7684\uFF0C\u6539\u7528\u901A\u7528\u7684\u5217\u540D\uFF0C\u6216\u5728\u8BBE\u7F6E\u6587\u4EF6\u7684 synonyms \u4E2D\u767B\u8BB0\u5B83\u7684\u53EB\u6CD5",
      en: "nothing to do if it does not matter; otherwise use a common name or add it to synonyms in the settings"
    },
    reason: {
      zh: "\u5217\u540D\u5199\u6CD5\u5C11\u89C1\u65F6\uFF0C\u4E00\u6574\u5217\u6570\u636E\u4F1A\u5728\u4E0D\u77E5\u4E0D\u89C9\u4E2D\u6CA1\u6709\u7528\u4E0A\u3002",
      en: "A column with an unusual name would otherwise go unused without anybody noticing."
    },
    bad: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143),\u5F00\u5DE5\u65F6\u70B9",
    good: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143),\u5F00\u5DE5\u65E5\u671F"
  },
  H004: {
    name: "money-unit-unknown",
    severity: "error",
    message: {
      zh: "[{field}]\u201C{found}\u201D\u6CA1\u6709\u5199\u660E\u5355\u4F4D\uFF0C\u4E0D\u77E5\u9053\u662F\u4EBF\u5143\u3001\u4E07\u5143\u8FD8\u662F\u5143",
      en: "[{field} ]'{found}' has no unit: \u4EBF\u5143, \u4E07\u5143 or yuan?"
    },
    hint: {
      zh: "\u5728\u5217\u540D\u91CC\u5199\u660E\u5355\u4F4D\uFF0C\u5982\u201C\u603B\u6295\u8D44\uFF08\u4EBF\u5143\uFF09\u201D\uFF0C\u6216\u5728\u8868\u5934\u4E0A\u65B9\u52A0\u4E00\u884C\u201C\u5355\u4F4D\uFF1A\u4EBF\u5143\u201D\uFF1B\u4E5F\u53EF\u4EE5\u7528 --input-unit \u4EBF\u5143 \u8BF4\u660E",
      en: "state the unit in the header, such as \u603B\u6295\u8D44\uFF08\u4EBF\u5143\uFF09, or in a row \u5355\u4F4D\uFF1A\u4EBF\u5143 above it; or say --input-unit \u4EBF\u5143"
    },
    reason: {
      zh: "\u4EBF\u5143\u548C\u4E07\u5143\u76F8\u5DEE\u4E00\u4E07\u500D\uFF0C\u731C\u9519\u5355\u4F4D\u6BD4\u6CA1\u6709\u6570\u66F4\u7CDF\uFF0C\u6240\u4EE5\u4E0D\u731C\u3002",
      en: "\u4EBF\u5143 and \u4E07\u5143 differ ten thousandfold; a wrong guess is worse than no figure, so nothing is guessed."
    },
    bad: "\u603B\u6295\u8D44",
    good: "\u603B\u6295\u8D44(\u4EBF\u5143)"
  },
  H005: {
    name: "money-unit-contradictory",
    severity: "warning",
    message: {
      zh: "\u5217\u540D\u201C{found}\u201D\u7684\u5355\u4F4D\u662F{expected}\uFF0C\u8868\u5934\u4E0A\u65B9\u7684\u201C\u5355\u4F4D\u201D\u5199\u7684\u662F{row}\uFF1B\u8FD9\u4E00\u5217\u6309{expected}\u8BFB\u53D6",
      en: "the header '{found}' says {expected}, the unit row above says {row}; the column is read in {expected}"
    },
    hint: {
      zh: "\u6838\u5BF9\u8FD9\u4E00\u5217\u7684\u6570\uFF0C\u628A\u5217\u540D\u548C\u201C\u5355\u4F4D\u201D\u4E00\u884C\u6539\u6210\u4E00\u81F4",
      en: "check the figures of the column and let header and unit row say the same"
    },
    reason: {
      zh: "\u4E24\u5904\u5355\u4F4D\u6709\u4E00\u5904\u662F\u9519\u7684\u3002\u5982\u679C\u9519\u7684\u662F\u5217\u540D\uFF0C\u8FD9\u4E00\u5217\u7684\u91D1\u989D\u4F1A\u76F8\u5DEE\u4E00\u4E07\u500D\u3002",
      en: "One of the two is wrong. If it is the header, every amount of the column is off by a factor of ten thousand."
    },
    bad: "\u5355\u4F4D\uFF1A\u4E07\u5143 / \u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143)",
    good: "\u5355\u4F4D\uFF1A\u4EBF\u5143 / \u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143)"
  },
  H006: {
    name: "column-without-label",
    severity: "note",
    message: {
      zh: "\u8FD9\u4E00\u5217\u6709\u5185\u5BB9\uFF0C\u5374\u6CA1\u6709\u5217\u540D\uFF0C\u6CA1\u6709\u4F7F\u7528",
      en: "this column holds something but has no label; it is not used"
    },
    hint: {
      zh: "\u5199\u4E0A\u5217\u540D\uFF1B\u53EA\u662F\u8349\u7A3F\u6216\u8BA1\u7B97\u8FC7\u7A0B\u7684\uFF0C\u5220\u53BB\u8FD9\u4E00\u5217",
      en: "give the column a label, or delete it if it is only scratch"
    },
    reason: {
      zh: "\u5217\u540D\u88AB\u8BEF\u5220\u65F6\uFF0C\u4E00\u6574\u5217\u6570\u636E\u4F1A\u5728\u4E0D\u77E5\u4E0D\u89C9\u4E2D\u6CA1\u6709\u7528\u4E0A\u3002",
      en: "When a label was deleted by accident, a whole column would go unused without anybody noticing."
    },
    bad: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143),\uFF08\u7A7A\u767D\uFF09",
    good: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143),\u5230\u4F4D\u8D44\u91D1(\u4EBF\u5143)"
  },
  H007: {
    name: "header-holds-data",
    severity: "error",
    message: {
      zh: "\u8868\u5934\u91CC\u6709\u4E00\u683C\u662F\u201C{found}\u201D\uFF0C\u591A\u534A\u662F\u8868\u5934\u4E0E\u4E0B\u4E00\u884C\u8FDE\u6210\u4E86\u4E00\u884C\uFF0C\u4E0B\u4E00\u884C\u7684\u9879\u76EE\u6CA1\u6709\u8BA1\u5165",
      en: "a cell of the header says '{found}': the row below was probably joined to it, and its project is not counted"
    },
    hint: {
      zh: "\u5728\u8868\u5934\u6700\u540E\u4E00\u5217\u4E4B\u540E\u53E6\u8D77\u4E00\u884C\uFF0C\u6216\u4ECE\u539F\u5DE5\u4F5C\u7C3F\u91CD\u65B0\u53E6\u5B58\u4E3ACSV",
      en: "begin a new line after the last column of the header, or save the workbook as CSV again"
    },
    reason: {
      zh: "\u8FDE\u8FDB\u8868\u5934\u7684\u9879\u76EE\u4E0D\u4F1A\u88AB\u8BFB\u5230\uFF0C\u5408\u8BA1\u5C31\u5C11\u4E00\u4E2A\u9879\u76EE\u3002",
      en: "A project that stands in the header is not read, and totals lack it."
    },
    bad: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143),\u7B7E\u7EA6\u65E5\u671F,\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19",
    good: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143),\u7B7E\u7EA6\u65E5\u671F\u21B5\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19"
  }
};

// src/rules/reading/other-cells.ts
var OTHER_CELLS = {
  C301: {
    name: "stage-unknown",
    severity: "error",
    message: {
      zh: "\u4E0D\u8BA4\u8BC6{field}\u201C{found}\u201D[\uFF0C\u662F\u5426\u6307\u201C{expected}\u201D\uFF1F|\uFF0C\u6CA1\u6709\u91C7\u7528]",
      en: "{field} '{found}' is not known[; did you mean '{expected}'?| and not used]"
    },
    hint: {
      zh: "\u7528\u5728\u8C08\u3001\u7B7E\u7EA6\u3001\u6CE8\u518C\u3001\u5F00\u5DE5\uFF08\u5728\u5EFA\uFF09\u3001\u6295\u4EA7\u3001\u7AE3\u5DE5\u3001\u7EC8\u6B62\u4E4B\u4E00\uFF0C\u7EC6\u8282\u5199\u8FDB\u201C\u5907\u6CE8\u201D\u5217\uFF1B\u672C\u5730\u4E60\u7528\u7684\u8BF4\u6CD5\u53EF\u5728\u8BBE\u7F6E\u6587\u4EF6\u7684 stages \u4E2D\u767B\u8BB0",
      en: "use one of \u5728\u8C08, \u7B7E\u7EA6, \u6CE8\u518C, \u5F00\u5DE5 (\u5728\u5EFA), \u6295\u4EA7, \u7AE3\u5DE5, \u7EC8\u6B62 and put the rest into the remarks; local words can be added to stages in the settings"
    },
    reason: {
      zh: "\u5F00\u5DE5\u7387\u3001\u6295\u4EA7\u7387\u90FD\u770B\u8FDB\u5C55\uFF0C\u4E0D\u8BA4\u8BC6\u7684\u8BF4\u6CD5\u4F1A\u8BA9\u9879\u76EE\u7B97\u4E0D\u8FDB\u53BB\u3002",
      en: "Start rates and the like depend on the stage; a project with an unknown one is left out of them."
    },
    bad: "\u6B63\u5728\u529E\u7406\u73AF\u8BC4\u624B\u7EED",
    good: "\u7B7E\u7EA6"
  },
  C401: {
    name: "county-missing",
    severity: "error",
    message: {
      zh: "\u6CA1\u6709\u586B\u53BF\u533A\uFF0C\u8FD9\u4E2A\u9879\u76EE\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u53BF\u533A",
      en: "no county is given, so the project belongs to none"
    },
    hint: {
      zh: "\u586B\u4E0A\u9879\u76EE\u6240\u5728\u7684\u53BF\u533A\uFF1B\u5408\u5E76\u5355\u5143\u683C\u7684\uFF0C\u5148\u53D6\u6D88\u5408\u5E76\uFF0C\u518D\u628A\u53BF\u533A\u586B\u6EE1\u6BCF\u4E00\u884C\uFF08Ctrl+G\u2192\u5B9A\u4F4D\u7A7A\u503C\u2192=\u4E0A\u4E00\u683C\u2192Ctrl+Enter\uFF09",
      en: "fill in the county; where cells are merged, unmerge them and fill every row (Ctrl+G, Special, Blanks, = the cell above, Ctrl+Enter)"
    },
    reason: {
      zh: "\u9879\u76EE\u8BA1\u5165\u5168\u5E02\u5408\u8BA1\uFF0C\u5374\u4E0D\u8BA1\u5165\u4EFB\u4F55\u4E00\u4E2A\u53BF\u533A\uFF0C\u5404\u53BF\u533A\u76F8\u52A0\u5C31\u5BF9\u4E0D\u4E0A\u5168\u5E02\u3002",
      en: "The project is in the total of the city but in that of no county, so the counties do not add up."
    },
    bad: ",\u5316\u5DE5\u56ED\u9879\u76EE,12.5",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5"
  },
  C402: {
    name: "county-unknown",
    severity: "error",
    message: {
      zh: "\u4E0D\u8BA4\u8BC6\u53BF\u533A\u201C{found}\u201D[\uFF0C\u662F\u5426\u6307\u201C{expected}\u201D\uFF1F]",
      en: "county '{found}' is not known[; did you mean '{expected}'?]"
    },
    hint: {
      zh: "\u6539\u6210\u901A\u7528\u7684\u540D\u79F0\u6216\u8BBE\u7F6E\u6587\u4EF6\u540D\u5355\u91CC\u7684\u540D\u79F0\uFF1B\u786E\u6709\u8FD9\u4E2A\u5355\u4F4D\u6216\u4E60\u60EF\u53EB\u6CD5\u7684\uFF0C\u5728\u8BBE\u7F6E\u6587\u4EF6\u7684 counties \u4E2D\u6DFB\u52A0\u53BF\u533A\u6216\u522B\u540D",
      en: "use its usual name, or that of the list in the settings, or add the county or an alias to counties in the settings"
    },
    reason: {
      zh: "\u4E00\u4E2A\u53BF\u533A\u5199\u6210\u4E24\u79CD\u540D\u79F0\uFF0C\u4F1A\u5728\u6392\u540D\u91CC\u53D8\u6210\u4E24\u4E2A\u5355\u4F4D\u3002",
      en: "A county under two names becomes two in the ranking."
    },
    bad: "\u4E50\u5E73\u5DFF,\u5316\u5DE5\u56ED\u9879\u76EE,12.5",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5"
  },
  C403: {
    name: "county-filled-down",
    severity: "note",
    message: {
      zh: "\u6709{projects}\u4E2A\u9879\u76EE\u7684\u53BF\u533A\u683C\u662F\u7A7A\u7684\uFF0C\u6309\u4E0A\u65B9\u5408\u5E76\u7684\u5355\u5143\u683C\u8BA1",
      en: "the county cell is blank for {projects} projects and was taken from the merged cell above"
    },
    hint: {
      zh: "\u6838\u5BF9\u6BCF\u4E2A\u53BF\u533A\u7684\u9879\u76EE\u4E2A\u6570\uFF1B\u6392\u5E8F\u4E4B\u524D\u8981\u5148\u53D6\u6D88\u5408\u5E76\u5E76\u628A\u53BF\u533A\u586B\u6EE1\u6BCF\u4E00\u884C",
      en: "check the number of projects of each county; unmerge and fill every row before sorting"
    },
    reason: {
      zh: "\u5408\u5E76\u5355\u5143\u683C\u5BFC\u51FA\u540E\u53EA\u6709\u7B2C\u4E00\u884C\u6709\u53BF\u533A\uFF0C\u6392\u8FC7\u5E8F\u7684\u8868\u4F1A\u628A\u9879\u76EE\u5F52\u9519\u53BF\u533A\u3002",
      en: "After saving, only the first row of a merged cell has the county; once sorted, projects fall to the wrong one."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5 / ,\u6D82\u6599\u9879\u76EE,8",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5 / \u4E50\u5E73\u5E02,\u6D82\u6599\u9879\u76EE,8"
  },
  C404: {
    name: "county-elsewhere",
    severity: "error",
    message: {
      zh: "\u201C{found}\u201D\u4E0D\u5728[{expected}|\u672C\u5E02]",
      en: "'{found}' does not lie in [{expected}|this city]"
    },
    hint: {
      zh: "\u586B\u627F\u63A5\u9879\u76EE\u7684\u672C\u5E02\u53BF\u533A\uFF1B\u6295\u8D44\u65B9\u6240\u5728\u5730\u5199\u8FDB\u201C\u6765\u6E90\u5730\u201D\u5217",
      en: "give the county of this city that hosts the project; where the investor comes from goes into \u6765\u6E90\u5730"
    },
    reason: {
      zh: "\u5916\u5730\u53BF\u533A\u4E0D\u53C2\u52A0\u672C\u5E02\u6392\u540D\uFF0C\u9879\u76EE\u4E5F\u5C31\u4E0D\u8BA1\u5165\u4EFB\u4F55\u53BF\u533A\u3002",
      en: "A county of another city is not ranked here, so the project counts for none."
    },
    bad: "\u6606\u5C71\u5E02,\u7535\u5B50\u9879\u76EE,5\uFF08\u666F\u5FB7\u9547\u5E02\u53F0\u8D26\uFF09",
    good: "\u660C\u6C5F\u533A,\u7535\u5B50\u9879\u76EE,5"
  },
  C501: {
    name: "share-unreadable",
    severity: "error",
    message: {
      zh: "{field}\u201C{found}\u201D\u4E0D\u662F0%\u81F3100%\u7684\u6BD4\u4F8B\uFF0C\u6CA1\u6709\u91C7\u7528",
      en: "{field} '{found}' is not a share between 0% and 100%; it is not used"
    },
    hint: {
      zh: "\u5199\u6210 60%\u30010.6 \u6216 6:4\uFF08\u9996\u8C08\u5355\u4F4D\u5728\u524D\uFF09",
      en: "write 60%, 0.6 or 6:4, the referring county first"
    },
    reason: {
      zh: "\u9996\u8C08\u5360\u6BD4\u51B3\u5B9A\u4E24\u4E2A\u53BF\u533A\u600E\u6837\u5206\u6210\uFF0C\u8BFB\u4E0D\u51FA\u5C31\u53EA\u80FD\u5168\u90E8\u8BA1\u7ED9\u843D\u5730\u53BF\u533A\u3002",
      en: "The share splits the credit between two counties; without it all goes to the hosting one."
    },
    bad: "\u516D\u56DB\u5F00",
    good: "60%"
  },
  C601: {
    name: "hidden-characters",
    severity: "note",
    message: {
      zh: "{field}\u201C{found}\u201D\u91CC\u6709\u770B\u4E0D\u89C1\u7684\u5B57\u7B26",
      en: "{field} '{found}' holds characters that cannot be seen"
    },
    hint: {
      zh: "\u628A\u8FD9\u4E00\u683C\u7684\u6587\u5B57\u91CD\u65B0\u624B\u6253\u4E00\u904D\uFF0C\u6216\u7528 =CLEAN(\u2026) \u6E05\u9664\u540E\u7C98\u8D34\u4E3A\u6570\u503C\uFF1B\u4E0D\u8981\u4ECE\u804A\u5929\u8F6F\u4EF6\u6216\u7F51\u9875\u76F4\u63A5\u7C98\u8D34",
      en: "type the text of the cell again, or clean it with =CLEAN(\u2026) and paste as values; do not paste from chats or web pages"
    },
    reason: {
      zh: "\u770B\u4E0A\u53BB\u76F8\u540C\u7684\u4E24\u4E2A\u540D\u79F0\uFF0C\u5DEE\u4E00\u4E2A\u770B\u4E0D\u89C1\u7684\u5B57\u7B26\u5C31\u67E5\u4E0D\u51FA\u91CD\u590D\u3002",
      en: "Two names that look alike but differ by a hidden character are not found to be the same."
    },
    bad: "\u5316\u5DE5\u56ED\\u{202E}\u9879\u76EE",
    good: "\u5316\u5DE5\u56ED\u9879\u76EE"
  }
};

// src/rules/reading/rows.ts
var ROWS = {
  R001: {
    name: "too-many-cells",
    severity: "error",
    message: {
      zh: "\u8FD9\u4E00\u884C\u6709{found}\u683C\uFF0C\u8868\u5934\u53EA\u6709{expected}\u5217\uFF1B\u5404\u683C\u53EF\u80FD\u9519\u4F4D\uFF0C\u91D1\u989D\u3001\u65E5\u671F\u548C\u8FDB\u5C55\u90FD\u6CA1\u6709\u91C7\u7528",
      en: "this row has {found} cells, the header {expected}; cells may have moved, so its amounts, days and stage are not used"
    },
    hint: {
      zh: "\u770B\u5355\u5143\u683C\u91CC\u6709\u6CA1\u6709\u82F1\u6587\u9017\u53F7\uFF1A\u4ECEExcel\u6216WPS\u53E6\u5B58\u4E3ACSV\u4F1A\u81EA\u52A8\u52A0\u5F15\u53F7\uFF0C\u624B\u5DE5\u6539\u8FC7\u7684CSV\u8981\u8865\u4E0A\u5F15\u53F7\uFF0C\u6216\u6539\u4E3A\u4E2D\u6587\u9017\u53F7",
      en: "look for a comma inside a cell: Excel and WPS quote it by themselves, in a CSV edited by hand add the quotes or use \uFF0C"
    },
    reason: {
      zh: "\u591A\u51FA\u4E00\u683C\uFF0C\u540E\u9762\u7684\u5185\u5BB9\u5C31\u6574\u4F53\u53F3\u79FB\uFF0C\u65E5\u671F\u4F1A\u843D\u8FDB\u91D1\u989D\u5217\u3002",
      en: "One cell too many shifts all the others: a day ends up in the column of amounts."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,1,250,2021-03-19",
    good: '\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,"1,250",2021-03-19'
  },
  R002: {
    name: "too-few-cells",
    severity: "error",
    message: {
      zh: "\u8FD9\u4E00\u884C\u53EA\u6709{found}\u683C\uFF0C\u8868\u5934\u6709{expected}\u5217\uFF1B\u5404\u683C\u53EF\u80FD\u9519\u4F4D\uFF0C\u91D1\u989D\u3001\u65E5\u671F\u548C\u8FDB\u5C55\u90FD\u6CA1\u6709\u91C7\u7528",
      en: "this row has only {found} cells, the header {expected}; cells may have moved, so its amounts, days and stage are not used"
    },
    hint: {
      zh: "\u4ECE\u539F\u5DE5\u4F5C\u7C3F\u91CD\u65B0\u53E6\u5B58\u4E3ACSV\uFF1B\u624B\u5DE5\u6539\u8FC7\u7684CSV\uFF0C\u628A\u7F3A\u7684\u683C\u8865\u6210\u7A7A\u683C\u5B50\uFF08\u8FDE\u7EED\u4E24\u4E2A\u9017\u53F7\uFF09",
      en: "save the workbook as CSV again; in a CSV edited by hand add the missing empty cells (two commas in a row)"
    },
    reason: {
      zh: "\u5C11\u7684\u4E00\u683C\u53EF\u80FD\u5728\u4E2D\u95F4\uFF0C\u90A3\u6837\u540E\u9762\u7684\u5185\u5BB9\u90FD\u5DE6\u79FB\u4E86\u4E00\u5217\u3002",
      en: "The missing cell may be one in the middle, and then all that follows has moved to the left."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19,,\u7B7E\u7EA6"
  },
  R003: {
    name: "repeated-header",
    severity: "note",
    message: { zh: "\u8868\u5934\u5728\u4E2D\u95F4\u53C8\u51FA\u73B0\u4E86\u4E00\u6B21\uFF0C\u5DF2\u8DF3\u8FC7", en: "the header stands here again and was skipped" },
    hint: {
      zh: "\u4E0D\u5F71\u54CD\u7EDF\u8BA1\uFF1B\u60F3\u8981\u6574\u6D01\uFF0C\u5220\u53BB\u8FD9\u4E00\u884C\u5373\u53EF",
      en: "no figure suffers; delete the row for tidiness"
    },
    reason: {
      zh: "\u51E0\u5F20\u8868\u7C98\u8D34\u5728\u4E00\u8D77\u65F6\u5E38\u6709\uFF0C\u7559\u610F\u6709\u6CA1\u6709\u628A\u540C\u4E00\u5F20\u8868\u7C98\u8D34\u4E24\u6B21\u3002",
      en: "It comes from pasting tables together; make sure that none was pasted twice."
    },
    bad: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143)\uFF08\u7B2C\u4E8C\u6B21\uFF09",
    good: "\uFF08\u53EA\u6709\u4E00\u884C\u8868\u5934\uFF09"
  },
  R004: {
    name: "neither-project-nor-total",
    severity: "warning",
    message: {
      zh: "\u770B\u4E0D\u51FA\u8FD9\u4E00\u884C\uFF08\u201C{found}\u201D\uFF09\u662F\u9879\u76EE\u3001\u5408\u8BA1\u8FD8\u662F\u8BF4\u660E\uFF0C\u6CA1\u6709\u8BA1\u5165",
      en: "this row ('{found}') is neither a project nor a total nor a note; it is not counted"
    },
    hint: {
      zh: "\u662F\u9879\u76EE\u5C31\u8865\u4E0A\u9879\u76EE\u540D\u79F0\u548C\u603B\u6295\u8D44\uFF1B\u662F\u5408\u8BA1\u5C31\u5728\u7B2C\u4E00\u683C\u5199\u201C\u5408\u8BA1\u201D\uFF1B\u662F\u8BF4\u660E\u5C31\u79FB\u5230\u8868\u4E0B\u9762\uFF0C\u4EE5\u201C\u6CE8\uFF1A\u201D\u5F00\u5934",
      en: "if it is a project, give its name and investment; if a total, write \u5408\u8BA1 in its first cell; if a note, move it below the table and begin with \u6CE8\uFF1A"
    },
    reason: {
      zh: "\u6CA1\u6709\u8BA1\u5165\u7684\u884C\u5982\u679C\u662F\u9879\u76EE\uFF0C\u5408\u8BA1\u5C31\u5C11\u4E86\u4E00\u4E2A\u9879\u76EE\u3002",
      en: "If the row is a project after all, every total lacks it."
    },
    bad: "\u4E50\u5E73\u5E02,,,",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19"
  },
  R005: {
    name: "swallowed-rows",
    severity: "error",
    message: {
      zh: '\u8FD9\u4E00\u683C\u91CC\u88C5\u8FDB\u4E86\u597D\u51E0\u884C\u6570\u636E\uFF0C\u591A\u534A\u662F\u6709\u4E00\u4E2A\u591A\u4F59\u7684\u82F1\u6587\u53CC\u5F15\u53F7\uFF08"\uFF09\uFF1A\u201C{found}\u201D',
      en: "this cell holds whole rows, probably because of a stray double quote: '{found}'"
    },
    hint: {
      zh: "\u5728\u539F\u5DE5\u4F5C\u7C3F\u4E2D\u5220\u53BB\u8FD9\u4E00\u884C\u91CC\u591A\u4F59\u7684\u82F1\u6587\u53CC\u5F15\u53F7\uFF0C\u518D\u53E6\u5B58\u4E3ACSV\uFF0C\u6838\u5BF9\u9879\u76EE\u4E2A\u6570",
      en: "delete the stray double quote in that row of the workbook, save as CSV again and check the number of projects"
    },
    reason: {
      zh: "\u88AB\u5E76\u8FDB\u4E00\u683C\u7684\u884C\u4E0D\u7B97\u4F5C\u9879\u76EE\uFF0C\u5408\u8BA1\u4F1A\u5C11\u3002",
      en: "Rows that end up inside a cell are no projects any more, and totals lack them."
    },
    bad: '\u4E50\u5E73\u5E02,"\u5316\u5DE5\u56ED\u9879\u76EE,12.5\u21B5\u6D6E\u6881\u53BF,\u65E5\u7528\u74F7"\u9879\u76EE,10.8',
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5\u21B5\u6D6E\u6881\u53BF,\u65E5\u7528\u74F7\u9879\u76EE,10.8"
  },
  R006: {
    name: "stated-total-differs",
    severity: "error",
    message: {
      zh: "\u201C{label}\u201D\u884C\u7684{field}\u5199\u7684\u662F{stated}\uFF0C\u6309{projects}\u4E2A\u9879\u76EE\u76F8\u52A0\u662F{expected}\uFF0C\u76F8\u5DEE{difference}",
      en: "the row '{label}' states {stated} as {field}; its {projects} projects add up to {expected}, a difference of {difference}"
    },
    hint: {
      zh: "\u6838\u5BF9\u5404\u9879\u76EE\u7684\u6570\uFF0C\u5408\u8BA1\u683C\u6539\u7528\u516C\u5F0F =SUM(\u2026) \u5E76\u68C0\u67E5\u6C42\u548C\u8303\u56F4\uFF1B\u6709\u6F0F\u884C\u7684\u8865\u4E0A",
      en: "check the projects, let the cell be a formula =SUM(\u2026) over the right rows, and add projects that are missing"
    },
    reason: {
      zh: "\u5199\u7684\u5408\u8BA1\u4E0E\u5404\u884C\u5BF9\u4E0D\u4E0A\uFF0C\u4E0D\u662F\u5408\u8BA1\u9519\u4E86\uFF0C\u5C31\u662F\u6F0F\u4E86\u9879\u76EE\u6216\u8005\u6539\u4E86\u9879\u76EE\u6CA1\u6709\u6539\u5408\u8BA1\u3002",
      en: "Either the stated total is wrong, or a project is missing or was changed without it."
    },
    bad: "\u5316\u5DE5\u56ED\u9879\u76EE 12.5\uFF0C\u65E5\u7528\u74F7\u9879\u76EE 10.8\uFF0C\u5408\u8BA1 24.3",
    good: "\u5316\u5DE5\u56ED\u9879\u76EE 12.5\uFF0C\u65E5\u7528\u74F7\u9879\u76EE 10.8\uFF0C\u5408\u8BA1 23.3"
  },
  R007: {
    name: "stated-count-differs",
    severity: "error",
    message: {
      zh: "\u201C{label}\u201D\u884C\u5199\u7684\u662F{stated}\u4E2A\u9879\u76EE\uFF0C\u8868\u91CC\u6709{expected}\u4E2A",
      en: "the row '{label}' states {stated} projects; there are {expected}"
    },
    hint: {
      zh: "\u6570\u4E00\u904D\u9879\u76EE\uFF0C\u6539\u6B63\u4E2A\u6570\uFF1B\u6709\u6F0F\u884C\u7684\u8865\u4E0A\uFF0C\u6709\u91CD\u590D\u7684\u5220\u53BB",
      en: "count the projects and mend the number; add those that are missing, delete those that stand twice"
    },
    reason: {
      zh: "\u4E2A\u6570\u5BF9\u4E0D\u4E0A\uFF0C\u8BF4\u660E\u6709\u9879\u76EE\u6F0F\u62A5\u3001\u91CD\u590D\uFF0C\u6216\u8005\u4E2A\u6570\u6CA1\u6709\u66F4\u65B0\u3002",
      en: "A different number means projects missing, projects twice, or a number nobody updated."
    },
    bad: "\u5408\u8BA1\uFF0833\u4E2A\uFF09\uFF0C\u8868\u91CC32\u884C",
    good: "\u5408\u8BA1\uFF0833\u4E2A\uFF09\uFF0C\u8868\u91CC33\u884C"
  },
  R008: {
    name: "rows-end-early",
    severity: "note",
    message: {
      zh: "\u6709{projects}\u4E2A\u9879\u76EE\u6240\u5728\u7684\u884C\u6CA1\u6709\u5199\u5230\u6700\u540E\u4E00\u5217\uFF0C\u7F3A\u7684\u683C\u6309\u7A7A\u767D\u5904\u7406",
      en: "the rows of {projects} projects end before the last column; the missing cells are read as blank"
    },
    hint: {
      zh: "\u4ECE\u539F\u5DE5\u4F5C\u7C3F\u91CD\u65B0\u53E6\u5B58\u4E3ACSV\uFF0C\u6BCF\u884C\u7684\u683C\u6570\u5C31\u4F1A\u4E00\u81F4",
      en: "save the workbook as CSV again: then all rows are equally wide"
    },
    reason: {
      zh: "\u591A\u6570\u884C\u90FD\u8FD9\u6837\uFF0C\u8BF4\u660E\u5BFC\u51FA\u7684\u7A0B\u5E8F\u7701\u53BB\u4E86\u884C\u5C3E\u7684\u7A7A\u683C\u5B50\uFF1B\u5982\u679C\u662F\u4E2A\u522B\u884C\uFF0C\u5C31\u4F1A\u62A5\u4E3A\u9519\u8BEF\u3002",
      en: "Most rows of the file do, so the program that wrote it leaves out empty cells at the end; single rows would be an error."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,,,"
  },
  R009: {
    name: "blank-cells-beyond",
    severity: "warning",
    message: {
      zh: "\u8FD9\u4E00\u884C\u6709{found}\u683C\uFF0C\u8868\u5934\u53EA\u6709{expected}\u5217\uFF0C\u591A\u51FA\u7684\u683C\u662F\u7A7A\u7684\uFF1B\u524D\u9762\u5982\u679C\u591A\u4E86\u4E00\u4E2A\u82F1\u6587\u9017\u53F7\uFF0C\u5404\u683C\u5C31\u53F3\u79FB\u4E86",
      en: "this row has {found} cells, the header {expected}; those beyond are blank, but if a comma too many stands before them, the others have moved"
    },
    hint: {
      zh: "\u6838\u5BF9\u8FD9\u4E00\u884C\u7684\u91D1\u989D\u548C\u65E5\u671F\u662F\u4E0D\u662F\u90FD\u5728\u81EA\u5DF1\u7684\u5217\u91CC\uFF1B\u91D1\u989D\u91CC\u7684\u5343\u5206\u4F4D\u9017\u53F7\u8981\u53BB\u6389\uFF0C\u6216\u4ECE\u539F\u5DE5\u4F5C\u7C3F\u91CD\u65B0\u53E6\u5B58\u4E3ACSV",
      en: "see whether amounts and days of the row stand in their own columns; take thousands commas out, or save the workbook as CSV again"
    },
    reason: {
      zh: "\u6CA1\u6709\u5F15\u53F7\u7684\u201C9,000\u201D\u4F1A\u53D8\u62109\u548C000\u4E24\u683C\uFF0C\u540E\u9762\u7684\u5185\u5BB9\u53F3\u79FB\u4E00\u5217\uFF0C\u884C\u5C3E\u7684\u7A7A\u683C\u5B50\u6B63\u597D\u88AB\u6324\u51FA\u8868\u5916\u3002",
      en: "Without quotes, 9,000 becomes the two cells 9 and 000; the rest moves to the right and pushes a blank cell out of the table."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,1,250,,",
    good: '\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,"1,250",,'
  }
};

// src/rules/reading/tables.ts
var TABLES = {
  F008: {
    name: "several-tables",
    severity: "note",
    message: {
      zh: "\u8868\u683C\u4E2D\u95F4\u51FA\u73B0\u4E86\u53E6\u4E00\u4E2A\u8868\u5934\u6216\u91D1\u989D\u5355\u4F4D\uFF1A\u201C{found}\u201D",
      en: "another header or unit of money stands in the middle of the table: '{found}'"
    },
    hint: {
      zh: "\u6838\u5BF9\u8FD9\u4E00\u884C\u4EE5\u4E0B\u7684\u5217\u548C\u91D1\u989D\u5355\u4F4D\uFF1B\u4E0B\u9762\u7684\u8868\u5982\u679C\u7F3A\u5C11\u53BF\u533A\u3001\u9879\u76EE\u540D\u79F0\u6216\u603B\u6295\u8D44\uFF0C\u8BF7\u5206\u6210\u4E24\u4E2A\u6587\u4EF6\u5206\u522B\u5BFC\u51FA",
      en: "check columns and unit below that row; if the lower table lacks county, project or investment, save it as a file of its own"
    },
    reason: {
      zh: "\u51E0\u5F20\u8868\u7C98\u8D34\u5728\u4E00\u8D77\u65F6\uFF0C\u5217\u7684\u6B21\u5E8F\u548C\u91D1\u989D\u5355\u4F4D\u53EF\u80FD\u4E0D\u540C\uFF0C\u6B64\u884C\u4EE5\u4E0B\u6309\u65B0\u7684\u8868\u5934\u548C\u5355\u4F4D\u8BFB\u53D6\u3002",
      en: "Tables pasted together may differ in columns and units; below that row the new ones are used."
    },
    bad: "\u5355\u4F4D\uFF1A\u4EBF\u5143 \u2026 \u5355\u4F4D\uFF1A\u4E07\u5143 \u2026",
    good: "\u5355\u4F4D\uFF1A\u4EBF\u5143 \u2026"
  },
  F009: {
    name: "no-projects",
    severity: "error",
    message: { zh: "\u8868\u5934\u4E4B\u4E0B\u6CA1\u6709\u4E00\u4E2A\u9879\u76EE", en: "there is no project below the header" },
    hint: {
      zh: "\u786E\u8BA4\u5BFC\u51FA\u7684\u662F\u586B\u597D\u7684\u5DE5\u4F5C\u8868\uFF1B\u672C\u6708\u786E\u5B9E\u6CA1\u6709\u9879\u76EE\u7684\uFF0C\u4E0D\u8981\u62A5\u9001\u7A7A\u8868\uFF0C\u53E6\u884C\u8BF4\u660E",
      en: "make sure the filled-in sheet was saved; if there really is no project, say so instead of handing in an empty form"
    },
    reason: {
      zh: "\u53EA\u6709\u8868\u5934\u7684\u6587\u4EF6\u5206\u4E0D\u6E05\u662F\u6CA1\u6709\u9879\u76EE\uFF0C\u8FD8\u662F\u5BFC\u9519\u4E86\u5DE5\u4F5C\u8868\u3002",
      en: "From a bare header nobody can tell whether there are no projects or the wrong sheet was saved."
    },
    bad: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143)",
    good: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143)\u21B5\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5"
  },
  F010: {
    name: "truncated",
    severity: "error",
    message: {
      zh: "\u6700\u540E\u4E00\u884C\u6CA1\u6709\u5199\u5B8C\uFF0C\u6587\u4EF6\u53EF\u80FD\u5728\u4F20\u9001\u4E2D\u65AD\u4E86\uFF0C\u540E\u9762\u7684\u9879\u76EE\u6CA1\u6709\u8BA1\u5165",
      en: "the last row is not complete: the file may have been cut off, and projects after it are not counted"
    },
    hint: {
      zh: "\u91CD\u65B0\u4F20\u9001\u6216\u53E6\u5B58\u8BE5\u6587\u4EF6\uFF0C\u4E0E\u539F\u5DE5\u4F5C\u7C3F\u6838\u5BF9\u6700\u540E\u4E00\u884C",
      en: "send or save the file again and compare its last row with the workbook"
    },
    reason: {
      zh: "\u4E0D\u5B8C\u6574\u7684\u6587\u4EF6\u4F1A\u5C11\u62A5\u9879\u76EE\u548C\u6295\u8D44\u989D\u3002",
      en: "An incomplete file lacks projects and investment."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19,,\u7B7E\u7EA6"
  },
  F011: {
    name: "other-table",
    severity: "error",
    message: {
      zh: "\u8FD9\u91CC\u5F00\u59CB\u7684\u53E6\u4E00\u5F20\u8868\u7F3A\u5C11\u9879\u76EE\u540D\u79F0\u3001\u53BF\u533A\u6216\u603B\u6295\u8D44\uFF0C\u65E0\u6CD5\u4E00\u5E76\u8BFB\u53D6\uFF1B\u5B83\u7684\u8868\u5934\u662F\uFF1A{found}",
      en: "another table begins here that lacks the name, the county or the investment and cannot be read along; its header is: {found}"
    },
    hint: {
      zh: "\u628A\u8FD9\u5F20\u8868\u79FB\u5230\u53E6\u4E00\u4E2A\u6587\u4EF6\uFF0C\u6216\u8865\u4E0A\u7F3A\u5C11\u7684\u5217",
      en: "move the table to a file of its own, or add the missing columns"
    },
    reason: {
      zh: "\u6309\u4E0A\u4E00\u5F20\u8868\u7684\u5217\u53BB\u8BFB\u53E6\u4E00\u5F20\u8868\uFF0C\u91D1\u989D\u548C\u65E5\u671F\u90FD\u4F1A\u9519\u4F4D\u3002",
      en: "Read with the columns of the table above, its amounts and days would be wrong."
    },
    bad: "\u53BF\u533A,\u9879\u76EE\u540D\u79F0,\u603B\u6295\u8D44(\u4EBF\u5143) \u2026 \u5E8F\u53F7,\u9879\u76EE\u540D\u79F0,\u5B58\u5728\u95EE\u9898 \u2026",
    good: "\uFF08\u4E00\u4E2A\u6587\u4EF6\u4E00\u5F20\u8868\uFF09"
  }
};

// src/rules/ledgers/search-duplicates.ts
init_finding();

// src/domain/key-text.ts
var KeyText = class {
  /** UTF-16 code units; those from `length` on mean nothing. */
  units = new Uint16Array(256);
  length = 0;
  /** Makes room for so many units; what was there is lost. */
  reserve(units) {
    if (this.units.length < units) this.units = new Uint16Array(units * 2);
  }
};

// src/rules/field-rule.ts
init_finding();
function cellFinding(code, project, fault) {
  const { field } = fault;
  return finding({
    code,
    at: project.at(field),
    county: project.county,
    project: project.code ?? project.name,
    found: project.raw(field),
    ...fault
  });
}
function projectRule(info, needs, look) {
  return {
    ...info,
    needs,
    start: (context) => ({
      see(project) {
        const fault = look(project, context);
        if (fault !== null) context.report(cellFinding(info.code, project, fault));
      }
    })
  };
}
function isBlank(project, field) {
  return !project.isUnread(field) && project.at(field).column !== null;
}

// src/rules/ledgers/bare-name.ts
var EMPTY_WORDS = [
  "\u6709\u9650\u8D23\u4EFB\u516C\u53F8",
  "\u6709\u9650\u516C\u53F8",
  "\u80A1\u4EFD\u6709\u9650\u516C\u53F8",
  "\u96C6\u56E2",
  "\u516C\u53F8",
  "\u9879\u76EE",
  "\u5DE5\u7A0B",
  "\u5EFA\u8BBE",
  "\u65B0\u5EFA",
  "\u5E74\u4EA7"
];
var [BELONGS, IS_SIGN, MAY_BEGIN] = [0, 1, 2];
var SIGNS = [
  ...[[33, 47], [58, 64], [91, 96], [123, 126]],
  // prettier-ignore
  [183, 183],
  [8208, 8286],
  [12289, 12351]
];
function kinds() {
  const all = new Uint8Array(65536);
  for (const [first2, last] of SIGNS) all.fill(IS_SIGN, first2, last + 1);
  for (const word of EMPTY_WORDS) all[word.charCodeAt(0)] = MAY_BEGIN;
  return all;
}
var KINDS = kinds();
function bareNameInto(name, bare) {
  bare.reserve(name.length);
  const { units, length } = name;
  const into = bare.units;
  let kept = 0;
  for (let at2 = 0; at2 < length; ) {
    const unit = units[at2] ?? 0;
    const kind = KINDS[unit];
    const skip = kind === BELONGS ? 0 : kind === IS_SIGN ? 1 : emptyWordAt(name, at2);
    if (skip === 0) {
      into[kept] = unit;
      kept += 1;
    }
    at2 += skip === 0 ? 1 : skip;
  }
  bare.length = kept;
}
function emptyWordAt({ units, length }, at2) {
  for (const word of EMPTY_WORDS) {
    if (at2 + word.length > length) continue;
    let same = 0;
    while (same < word.length && units[at2 + same] === word.charCodeAt(same)) same += 1;
    if (same === word.length) return same;
  }
  return 0;
}

// src/rules/ledgers/key-hash.ts
var END = 131071;
var KeyHash = class {
  /** Once {@link KeyHash.finish} has been called, both are well mixed. */
  a = 0;
  b = 0;
  begin() {
    this.a = 390574732;
    this.b = 1013904242;
  }
  /** Adds a text, and a mark of its end. */
  key({ units, length }) {
    let { a, b } = this;
    for (let at2 = 0; at2 < length; at2 += 1) {
      const unit = units[at2] ?? 0;
      a = roundA(a, unit);
      b = roundB(b, unit);
    }
    this.a = roundA(a, END);
    this.b = roundB(b, END);
  }
  /** Adds a whole number from 0 on. */
  number(value) {
    const high = Math.floor(value / 4294967296);
    this.a = roundA(roundA(this.a, value | 0), high);
    this.b = roundB(roundB(this.b, value | 0), high);
  }
  /** Mixes the last bits in. */
  finish() {
    this.a = mixed(this.a);
    this.b = mixed(this.b);
  }
};
function tagOf({ units, length }, number) {
  let hash = roundA(roundA(0, number | 0), Math.floor(number / 4294967296));
  for (let at2 = 0; at2 < length; at2 += 1) hash = roundA(hash, units[at2] ?? 0);
  return mixed(hash) || 1;
}
function roundA(hash, value) {
  return Math.imul((hash << 5 | hash >>> 27) ^ value, 2654435761);
}
function roundB(hash, value) {
  return Math.imul((hash << 11 | hash >>> 21) ^ value, 739982445);
}
function mixed(hash) {
  let h = Math.imul(hash ^ hash >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return h ^ h >>> 16;
}

// src/rules/ledgers/row-marks.ts
var MOST_COUNTIES = 65535;
var RowMarks = class {
  #count = 0;
  #names = new Int32Array(1024);
  #deals = new Int32Array(1024);
  #counties = new Uint16Array(1024);
  #countyNumbers = /* @__PURE__ */ new Map();
  /** Remembers the next project by hashes of its name and of what it is about, and the number of its county. */
  add(name, deal, county) {
    if (this.#count === this.#names.length) this.#grow();
    this.#names[this.#count] = name;
    this.#deals[this.#count] = deal;
    this.#counties[this.#count] = county;
    this.#count += 1;
  }
  nameOf(number) {
    return this.#names[number - 1] ?? 0;
  }
  dealOf(number) {
    return this.#deals[number - 1] ?? 0;
  }
  countyOf(number) {
    return this.#counties[number - 1] ?? 0;
  }
  /** The number of a county, 0 for none. All beyond 65,534 counties pass for one: a ledger of so many is none. */
  countyNumber(county) {
    if (county === null) return 0;
    const known = this.#countyNumbers.get(county);
    if (known !== void 0) return known;
    const number = Math.min(this.#countyNumbers.size + 1, MOST_COUNTIES);
    if (number < MOST_COUNTIES) this.#countyNumbers.set(county, number);
    return number;
  }
  #grow() {
    const length = Math.ceil(this.#count * 1.5);
    const [names, deals, counties2] = [this.#names, this.#deals, this.#counties];
    this.#names = new Int32Array(length);
    this.#names.set(names);
    this.#deals = new Int32Array(length);
    this.#deals.set(deals);
    this.#counties = new Uint16Array(length);
    this.#counties.set(counties2);
  }
};

// src/rules/ledgers/seen-keys.ts
var MOST_NUMBER = 2097151;
var TABLE_BITS = 8;
var NUMBER_BITS = 21;
var FIRST_CAPACITY = 8;
var SeenKeys = class {
  #tables = [];
  #sizes = new Uint32Array(1 << TABLE_BITS);
  constructor() {
    for (let which = 0; which < 1 << TABLE_BITS; which += 1)
      this.#tables.push(new Int32Array(2 * (FIRST_CAPACITY + (which & 3))));
  }
  /** The number under which a key was remembered, or 0; then it is remembered under `number`, unless that is 0. */
  seenAs(a, b, number) {
    const which = a >>> 32 - TABLE_BITS;
    const tag = a << NUMBER_BITS;
    let slots = this.#tables[which] ?? NO_SLOTS;
    const size = this.#sizes[which] ?? 0;
    if (size * 40 >= slots.length * 17) slots = this.#grow(which, slots);
    const slot = slotOf(slots, b, tag);
    const before = (slots[slot + 1] ?? 0) & MOST_NUMBER;
    if (before === 0 && number !== 0) {
      slots[slot] = b;
      slots[slot + 1] = tag | number;
      this.#sizes[which] = size + 1;
    }
    return before;
  }
  /**
   * Reads the places of many keys, `a` and `b` side by side. One by one, each would have to be waited for; read together
   * before they are needed, they come at once. @returns something that depends on all of them
   */
  fetch(hashes, count) {
    const tables2 = this.#tables;
    let read = 0;
    for (let at2 = 0; at2 < count * 2; at2 += 2) {
      const slots = tables2[(hashes[at2] ?? 0) >>> 32 - TABLE_BITS] ?? NO_SLOTS;
      read ^= slots[homeOf(hashes[at2 + 1] ?? 0, slots.length) + 1] ?? 0;
    }
    return read;
  }
  #grow(which, before) {
    const slots = new Int32Array(2 * Math.ceil(before.length * 0.75));
    for (let from = 0; from < before.length; from += 2) {
      const [b, word] = [before[from] ?? 0, before[from + 1] ?? 0];
      if (word === 0) continue;
      const to = slotOf(slots, b, word & ~MOST_NUMBER);
      slots[to] = b;
      slots[to + 1] = word;
    }
    this.#tables[which] = slots;
    return slots;
  }
};
var NO_SLOTS = new Int32Array(2);
function slotOf(slots, b, tag) {
  const { length } = slots;
  let slot = homeOf(b, length);
  for (; ; ) {
    const word = slots[slot + 1] ?? 0;
    if (word === 0 || slots[slot] === b && (word & ~MOST_NUMBER) === tag) return slot;
    slot += 2;
    if (slot === length) slot = 0;
  }
}
function homeOf(b, length) {
  return ((b >>> 0) * (length * (0.5 / 4294967296)) | 0) * 2;
}

// src/rules/ledgers/seen-rows.ts
var SeenRows = class {
  #count = 0;
  #row = 0;
  #line = 0;
  #columns = { source: "", code: null, name: null };
  #runs = [];
  /** Remembers where a project stands. */
  add(project) {
    const { row, line: line2 } = project;
    const goesOn = row === this.#row + 1 && project.source === this.#columns.source && this.#count > 0;
    this.#count += 1;
    if (!goesOn || line2 !== this.#line + 1) this.#begin(project, goesOn);
    this.#row = row;
    this.#line = line2;
    return this.#count;
  }
  /** Where the cell of a field of a remembered project stands. */
  at(number, field) {
    let [low, high] = [0, this.#runs.length];
    while (high - low > 1) {
      const middle = low + high >>> 1;
      if ((this.#runs[middle]?.number ?? 0) <= number) low = middle;
      else high = middle;
    }
    const run = this.#runs[low];
    if (run === void 0) return null;
    const further = number - run.number;
    const { source, [field]: column } = run.columns;
    return { source, row: run.row + further, column, line: run.line + further };
  }
  #begin(project, sameHeader) {
    const { source, row, line: line2 } = project;
    if (!sameHeader) {
      this.#columns = { source, code: project.at("code").column, name: project.at("name").column };
    }
    this.#runs.push({ number: this.#count, row, line: line2, columns: this.#columns });
  }
};

// src/rules/ledgers/waiting-keys.ts
var MOST_WAITING = 256;
var WaitingKeys = class {
  #seen = new SeenKeys();
  #hashes = new Int32Array(2 * MOST_WAITING);
  #isThere = new Uint8Array(MOST_WAITING);
  #fetched = 0;
  /** @param hash null: the project has no such key */
  set(index, hash) {
    this.#isThere[index] = hash === null ? 0 : 1;
    if (hash === null) return;
    this.#hashes[index * 2] = hash.a;
    this.#hashes[index * 2 + 1] = hash.b;
  }
  /** Makes the look-ups of the first `count` keys faster. */
  fetch(count) {
    this.#fetched ^= this.#seen.fetch(this.#hashes, count);
  }
  /** The number under which a key was seen first, or 0; then it is remembered under `number`, unless that is 0. */
  seenAs(index, number) {
    if (this.#isThere[index] !== 1) return 0;
    return this.#seen.seenAs(this.#hashes[index * 2] ?? 0, this.#hashes[index * 2 + 1] ?? 0, number);
  }
  /** Adds a key to a hash. */
  addTo(hash, index) {
    hash.number((this.#hashes[index * 2] ?? 0) >>> 0);
    hash.number((this.#hashes[index * 2 + 1] ?? 0) >>> 0);
  }
};

// src/rules/ledgers/search-duplicates.ts
var NOT_SEARCHED_FURTHER = "L009";
var SHORTEST_BARE_NAME = 2;
function searchDuplicates(rules, context, most = MOST_NUMBER) {
  return new DuplicateSearch(rules, context, Math.min(most, MOST_NUMBER));
}
var ALIKE = { inName: 1, inNameAndCounty: 2, inDeal: 3 };
var DuplicateSearch = class {
  #context;
  #most;
  #rules;
  #readsCodes;
  #readsNames;
  #readsDeals;
  #rows = new SeenRows();
  #marks = new RowMarks();
  #waiting = [];
  #codes = new WaitingKeys();
  #bareNames = new WaitingKeys();
  /** Hashes of the names in full, and of investor and investment; 0: none. */
  #names = new Int32Array(MOST_WAITING);
  #deals = new Int32Array(MOST_WAITING);
  /** What projects of one bare name are alike in. */
  #alike = new SeenKeys();
  #key = new KeyText();
  #bareKey = new KeyText();
  #hash = new KeyHash();
  #remembered = 0;
  constructor(rules, context, most) {
    this.#context = context;
    this.#most = most;
    this.#rules = new Map(rules.map((rule) => [rule.sameness, rule]));
    this.#readsCodes = this.#rules.has("code");
    this.#readsDeals = this.#rules.has("bare-name");
    this.#readsNames = this.#readsDeals || this.#rules.has("name") || this.#rules.has("name-and-county");
  }
  see(project) {
    const index = this.#waiting.length;
    this.#waiting.push(project);
    this.#codes.set(index, this.#readsCodes && project.keyInto("code", this.#key) ? this.#hashed() : null);
    const isNamed = this.#readsNames && project.keyInto("name", this.#key);
    this.#names[index] = isNamed ? tagOf(this.#key, 0) : 0;
    this.#bareNames.set(index, isNamed ? this.#hashedBare() : null);
    this.#deals[index] = isNamed && this.#readsDeals ? this.#dealOf(project) : 0;
    if (index === MOST_WAITING - 1) this.end();
  }
  /** Looks all up that are waiting. */
  end() {
    const count = this.#waiting.length;
    this.#codes.fetch(count);
    this.#bareNames.fetch(count);
    for (const [index, project] of this.#waiting.entries()) this.#search(project, index);
    this.#waiting.length = 0;
  }
  #hashed() {
    const hash = this.#hash;
    hash.begin();
    hash.key(this.#key);
    hash.finish();
    return hash;
  }
  /** Of names that hardly say anything (项目) the whole counts. */
  #hashedBare() {
    const hash = this.#hash;
    bareNameInto(this.#key, this.#bareKey);
    hash.begin();
    hash.key(this.#bareKey.length < SHORTEST_BARE_NAME ? this.#key : this.#bareKey);
    hash.finish();
    return hash;
  }
  #dealOf(project) {
    const { investment } = project;
    if (investment === null || investment === 0 || !project.keyInto("investor", this.#key)) return 0;
    return tagOf(this.#key, investment);
  }
  #search(project, index) {
    const [name, deal] = [this.#names[index] ?? 0, this.#deals[index] ?? 0];
    const county = this.#marks.countyNumber(project.county);
    const number = this.#number(project, name, deal, county);
    const sameCode = this.#codes.seenAs(index, number);
    const sameBareName = this.#bareNames.seenAs(index, number);
    if (sameCode === 0 && sameBareName === 0) return;
    let [inCounty, inName, inDeal] = [0, 0, 0];
    if (sameBareName > 0) {
      this.#alikeBefore(index, sameBareName);
      if (county > 0) {
        inCounty = this.#alikeAs(index, ALIKE.inNameAndCounty, name, county, number);
        inName = this.#alikeAs(index, ALIKE.inName, name, 0, number);
      }
      if (deal !== 0) inDeal = this.#alikeAs(index, ALIKE.inDeal, deal, 0, number);
    }
    if (sameCode > 0) this.#speak("code", project, sameCode);
    else if (inCounty > 0) this.#speak("name-and-county", project, inCounty);
    else if (inName > 0) this.#speak("name", project, inName);
    else if (inDeal > 0) this.#speak("bare-name", project, inDeal);
  }
  /** Sees to it that the first project of a bare name can be found; every further one has been entered in its turn. */
  #alikeBefore(index, first2) {
    const [name, deal] = [this.#marks.nameOf(first2), this.#marks.dealOf(first2)];
    const county = this.#marks.countyOf(first2);
    if (county > 0) {
      this.#alikeAs(index, ALIKE.inNameAndCounty, name, county, first2);
      this.#alikeAs(index, ALIKE.inName, name, 0, first2);
    }
    if (deal !== 0) this.#alikeAs(index, ALIKE.inDeal, deal, 0, first2);
  }
  /** The first project of the bare name in hand that is like this one, or 0; then this one is remembered. */
  #alikeAs(index, kind, mark, county, number) {
    const hash = this.#hash;
    hash.begin();
    this.#bareNames.addTo(hash, index);
    hash.number(kind);
    hash.number(mark >>> 0);
    hash.number(county);
    hash.finish();
    return this.#alike.seenAs(hash.a, hash.b, number);
  }
  /** The number under which a project is remembered; 0: it is not. */
  #number(project, name, deal, county) {
    if (this.#remembered < this.#most) {
      this.#remembered = this.#rows.add(project);
      this.#marks.add(name, deal, county);
      return this.#remembered;
    }
    if (this.#remembered === this.#most) {
      this.#remembered += 1;
      this.#context.report(finding({ code: NOT_SEARCHED_FURTHER, at: project.at() }));
    }
    return 0;
  }
  #speak(sameness, project, before) {
    const rule = this.#rules.get(sameness);
    if (rule === void 0) return;
    const field = sameness === "code" ? "code" : "name";
    const related = this.#rows.at(before, field);
    this.#context.report(
      cellFinding(rule.code, project, { field, related: related === null ? [] : [related] })
    );
  }
};

// src/rules/ledgers/duplicate-rule.ts
function duplicateRule(info, sameness, needs) {
  const rule = {
    ...info,
    needs,
    sameness,
    start: (context) => searchDuplicates([rule], context)
  };
  return rule;
}
function isDuplicateRule(rule) {
  return "sameness" in rule;
}

// src/rules/ledgers/L001-same-code-twice.ts
var L001 = duplicateRule(
  {
    code: "L001",
    name: "same-code-twice",
    severity: "error",
    message: {
      zh: "\u9879\u76EE\u7F16\u53F7\u201C{found}\u201D\u5DF2\u5728{related}\u51FA\u73B0\u8FC7\uFF0C\u4E24\u884C\u90FD\u8BA1\u5165\u4E86",
      en: "project code '{found}' stands at {related} already; both rows are counted"
    },
    hint: {
      zh: "\u662F\u540C\u4E00\u4E2A\u9879\u76EE\u5C31\u5220\u53BB\u4E00\u884C\uFF1B\u662F\u4E0D\u540C\u7684\u9879\u76EE\u5C31\u6539\u6B63\u7F16\u53F7\u3002\u5728Excel\u4E2D\u53EF\u7528\u201C\u6761\u4EF6\u683C\u5F0F\u2192\u7A81\u51FA\u663E\u793A\u2192\u91CD\u590D\u503C\u201D\u67E5\u627E",
      en: "delete one row if it is the same project, else correct the code; conditional formatting for duplicate values shows them all"
    },
    reason: {
      zh: "\u540C\u4E00\u4E2A\u9879\u76EE\u586B\u4E86\u4E24\u884C\uFF0C\u4E2A\u6570\u548C\u91D1\u989D\u5C31\u7B97\u4E86\u4E24\u904D\u3002",
      en: "A project in two rows counts twice, and so does its money."
    },
    bad: "\u4E50\u5E73\u5E02,LP-001,\u5316\u5DE5\u56ED\u9879\u76EE,12.5 / \u4E50\u5E73\u5E02,LP-001,\u5316\u5DE5\u56ED\u9879\u76EE,12.5",
    good: "\u4E50\u5E73\u5E02,LP-001,\u5316\u5DE5\u56ED\u9879\u76EE,12.5 / \u4E50\u5E73\u5E02,LP-002,\u6D82\u6599\u9879\u76EE,8"
  },
  "code",
  ["code"]
);

// src/rules/ledgers/L002-same-name-twice.ts
var L002 = duplicateRule(
  {
    code: "L002",
    name: "same-name-twice",
    severity: "error",
    message: {
      zh: "[{county}\u7684]\u9879\u76EE\u201C{found}\u201D\u5DF2\u5728{related}\u51FA\u73B0\u8FC7\uFF0C\u4E24\u884C\u90FD\u8BA1\u5165\u4E86",
      en: "project '{found}'[ of {county}] stands at {related} already; both rows are counted"
    },
    hint: {
      zh: "\u662F\u540C\u4E00\u4E2A\u9879\u76EE\u5C31\u5220\u53BB\u4E00\u884C\uFF1B\u662F\u5206\u671F\u6216\u4E0D\u540C\u7684\u9879\u76EE\uFF0C\u5728\u540D\u79F0\u91CC\u5199\u660E\u201C\u4E00\u671F\u201D\u201C\u4E8C\u671F\u201D\u6216\u5730\u70B9",
      en: "delete one row if it is the same project; for phases or different projects say so in the name, as in \u4E00\u671F, \u4E8C\u671F"
    },
    reason: {
      zh: "\u540C\u4E00\u4E2A\u9879\u76EE\u586B\u4E86\u4E24\u884C\uFF0C\u4E2A\u6570\u548C\u91D1\u989D\u5C31\u7B97\u4E86\u4E24\u904D\u3002",
      en: "A project in two rows counts twice, and so does its money."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5 / \u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE\uFF08\u4E00\u671F\uFF09,12.5 / \u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE\uFF08\u4E8C\u671F\uFF09,8"
  },
  "name-and-county",
  ["name", "county"]
);

// src/rules/ledgers/L003-same-name-in-two-counties.ts
var L003 = duplicateRule(
  {
    code: "L003",
    name: "same-name-in-two-counties",
    severity: "warning",
    message: {
      zh: "\u9879\u76EE\u201C{found}\u201D\u5728{related}\u5DF2\u5217\u5728\u53E6\u4E00\u4E2A\u53BF\u533A\u540D\u4E0B\uFF0C\u4E24\u884C\u90FD\u8BA1\u5165\u4E86",
      en: "project '{found}' stands at {related} under another county; both rows are counted"
    },
    hint: {
      zh: "\u4E24\u4E2A\u53BF\u533A\u5408\u4F5C\u7684\u9879\u76EE\uFF0C\u7531\u843D\u5730\u53BF\u533A\u586B\u4E00\u884C\uFF0C\u53E6\u4E00\u65B9\u586B\u5728\u201C\u9996\u8C08\u5355\u4F4D\u201D\u201C\u9996\u8C08\u5360\u6BD4\u201D\u5217\uFF1B\u786E\u662F\u4E24\u4E2A\u9879\u76EE\u7684\uFF0C\u5728\u540D\u79F0\u91CC\u5199\u660E\u5730\u70B9",
      en: "for a joint project let the hosting county have the row and name the other in \u9996\u8C08\u5355\u4F4D and \u9996\u8C08\u5360\u6BD4; else tell the two apart by name"
    },
    reason: {
      zh: "\u8054\u5408\u62DB\u5546\u7684\u9879\u76EE\u4E24\u8FB9\u90FD\u586B\uFF0C\u5168\u5E02\u5408\u8BA1\u5C31\u91CD\u590D\u8BA1\u7B97\u3002",
      en: "A joint project that both counties list counts twice in the total of the city."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5 / \u6D6E\u6881\u53BF,\u5316\u5DE5\u56ED\u9879\u76EE,12.5",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5\uFF08\u9996\u8C08\u5355\u4F4D\uFF1A\u6D6E\u6881\u53BF\uFF0C40%\uFF09"
  },
  "name",
  ["name", "county"]
);

// src/rules/ledgers/L004-near-equal-name.ts
var L004 = duplicateRule(
  {
    code: "L004",
    name: "near-equal-name",
    severity: "warning",
    message: {
      zh: "\u9879\u76EE\u201C{found}\u201D\u4E0E{related}\u540D\u79F0\u76F8\u8FD1\uFF0C\u6295\u8D44\u65B9\u548C\u603B\u6295\u8D44\u76F8\u540C\uFF0C\u53EF\u80FD\u662F\u540C\u4E00\u4E2A\u9879\u76EE",
      en: "project '{found}' resembles the one at {related}: same investor, same investment; it may be the same"
    },
    hint: {
      zh: "\u662F\u540C\u4E00\u4E2A\u9879\u76EE\u5C31\u5220\u53BB\u4E00\u884C\uFF1B\u662F\u5206\u671F\u9879\u76EE\uFF0C\u5728\u540D\u79F0\u91CC\u5199\u660E\u201C\u4E00\u671F\u201D\u201C\u4E8C\u671F\u201D",
      en: "delete one row if it is the same project; for phases say so in the name, as in \u4E00\u671F, \u4E8C\u671F"
    },
    reason: {
      zh: "\u4E24\u4E2A\u79D1\u5BA4\u5404\u586B\u4E00\u6B21\u7684\u9879\u76EE\uFF0C\u540D\u79F0\u5E38\u5DEE\u201C\u516C\u53F8\u201D\u201C\u9879\u76EE\u201D\u51E0\u4E2A\u5B57\uFF0C\u67E5\u91CD\u540D\u67E5\u4E0D\u51FA\u6765\u3002",
      en: "A project entered by two offices often differs in a word such as \u516C\u53F8 or \u9879\u76EE, which no search for equal names finds."
    },
    bad: "\u9AD8\u7AEF\u91C9\u6599\u5EFA\u8BBE\u9879\u76EE,\u6837\u4F8B\u6750\u6599\u516C\u53F8,12.5 / \u5E74\u4EA7\u9AD8\u7AEF\u91C9\u6599\u9879\u76EE,\u6837\u4F8B\u6750\u6599\u516C\u53F8,12.5",
    good: "\u9AD8\u7AEF\u91C9\u6599\u9879\u76EE,\u6837\u4F8B\u6750\u6599\u516C\u53F8,12.5 / \u7535\u5B50\u9676\u74F7\u9879\u76EE,\u6837\u4F8B\u6750\u6599\u516C\u53F8,8"
  },
  "bare-name",
  ["name", "investor", "investment"]
);

// src/rules/ledgers/L005-serial-gap.ts
var MOST_DIGITS = 9;
var INFO = {
  code: "L005",
  name: "serial-gap",
  severity: "note",
  message: {
    zh: "\u5E8F\u53F7\u201C{found}\u201D\u4E0D\u8FDE\u7EED\uFF0C\u5E94\u4E3A{expected}\uFF1B\u8FD9\u4E2A\u6587\u4EF6\u91CC\u5171\u6709{places}\u5904",
    en: "serial number '{found}' should be {expected}; places like this in the file: {places}"
  },
  hint: {
    zh: "\u770B\u662F\u4E0D\u662F\u5220\u8FC7\u884C\u3001\u6F0F\u4E86\u884C\u6216\u7C98\u8D34\u4E86\u4E24\u6B21\uFF1B\u6838\u5BF9\u540E\u7528\u586B\u5145\u67C4\u91CD\u65B0\u7F16\u53F7",
    en: "see whether a row was deleted, forgotten or pasted twice, then number the rows anew"
  },
  reason: {
    zh: "\u5E8F\u53F7\u65AD\u5F00\u7684\u5730\u65B9\uFF0C\u5E38\u5E38\u662F\u6F0F\u4E86\u4E00\u4E2A\u9879\u76EE\u6216\u8005\u91CD\u590D\u4E86\u4E00\u6BB5\u3002",
    en: "Where the numbers break off, a project is often missing or a block stands twice."
  },
  bad: "1,\u5316\u5DE5\u56ED\u9879\u76EE / 2,\u6D82\u6599\u9879\u76EE / 4,\u65E5\u7528\u74F7\u9879\u76EE",
  good: "1,\u5316\u5DE5\u56ED\u9879\u76EE / 2,\u6D82\u6599\u9879\u76EE / 3,\u65E5\u7528\u74F7\u9879\u76EE"
};
var L005 = {
  ...INFO,
  needs: ["serial"],
  start({ report }) {
    const key = new KeyText();
    let source = null;
    let last = null;
    let first2 = null;
    let places = 0;
    function close() {
      if (first2 !== null) report({ ...first2, details: { places } });
      first2 = null;
      places = 0;
      last = null;
    }
    return {
      see(project) {
        if (project.source !== source) {
          close();
          source = project.source;
        }
        const serial = serialOf(project, key);
        if (serial !== null && last !== null && serial !== last + 1 && serial !== 1) {
          places += 1;
          first2 ??= cellFinding(INFO.code, project, { field: "serial", expected: last + 1 });
        }
        last = serial;
      },
      end: close
    };
  }
};
function serialOf(project, key) {
  if (!project.keyInto("serial", key) || key.length > MOST_DIGITS) return null;
  let serial = 0;
  for (let at2 = 0; at2 < key.length; at2 += 1) {
    const digit = (key.units[at2] ?? 0) - 48;
    if (digit < 0 || digit > 9) return null;
    serial = serial * 10 + digit;
  }
  return serial;
}

// src/rules/ledgers/L006-county-without-project.ts
init_finding();
var INFO2 = {
  code: "L006",
  name: "county-without-project",
  severity: "note",
  message: { zh: "{county}\u6CA1\u6709\u4E00\u4E2A\u9879\u76EE", en: "{county} has no project" },
  hint: {
    zh: "\u770B\u8BE5\u53BF\u533A\u7684\u53F0\u8D26\u6709\u6CA1\u6709\u62A5\u9001\u3001\u6709\u6CA1\u6709\u4E00\u5E76\u8BFB\u5165\uFF1B\u786E\u5B9E\u6CA1\u6709\u7684\u4E0D\u5FC5\u7406\u4F1A",
    en: "see whether its ledger was handed in and read along; nothing to do if there really is none"
  },
  reason: {
    zh: "\u6F0F\u8BFB\u4E00\u4E2A\u53BF\u533A\u7684\u6587\u4EF6\uFF0C\u5168\u5E02\u5408\u8BA1\u5C31\u5C11\u4E00\u5757\uFF0C\u6392\u540D\u91CC\u5B83\u4E5F\u4F1A\u662F\u6700\u540E\u4E00\u540D\u3002",
    en: "With the file of a county forgotten, the total of the city lacks it, and the county ranks last."
  },
  bad: "\uFF08\u8BBE\u7F6E\u91CC\u6709\u73E0\u5C71\u533A\uFF0C\u53F0\u8D26\u91CC\u4E00\u4E2A\u73E0\u5C71\u533A\u7684\u9879\u76EE\u4E5F\u6CA1\u6709\uFF09",
  good: "\u73E0\u5C71\u533A,\u6587\u521B\u56ED\u9879\u76EE,8"
};
var L006 = {
  ...INFO2,
  needs: ["county"],
  start({ counties: counties2, report }) {
    const without2 = new Set(counties2.filter(({ ranked }) => ranked).map(({ name }) => name));
    let source = null;
    return {
      see(project) {
        source ??= project.source;
        if (without2.size > 0 && project.county !== null) without2.delete(project.county);
      },
      end() {
        if (source === null) return;
        const at2 = { source, row: null, column: null, line: null };
        for (const county of without2) report(finding({ code: INFO2.code, at: at2, field: "county", county }));
      }
    };
  }
};

// src/rules/ledgers/L007-old-ledger.ts
init_finding();
var OLD_LEDGER_DAYS = "old-ledger-days";
var INFO3 = {
  code: "L007",
  name: "old-ledger",
  severity: "warning",
  message: {
    zh: "\u62A5\u544A\u65E5\u662F{day}\uFF0C\u8DDD\u4ECA\u5929\uFF08{today}\uFF09\u5DF2\u6709{days}\u5929",
    en: "the day of the report is {day}, {days} days before today, {today}"
  },
  hint: {
    zh: "\u770B\u662F\u4E0D\u662F\u62FF\u9519\u4E86\u4EE5\u524D\u7684\u53F0\u8D26\uFF1B\u586B\u62A5\u65F6\u95F4\u6CA1\u6709\u6539\u7684\uFF0C\u6539\u6210\u5B9E\u9645\u586B\u62A5\u7684\u65E5\u5B50",
    en: "see whether this is last month\u2019s ledger; if only its date was not brought up to date, correct \u586B\u62A5\u65F6\u95F4"
  },
  reason: {
    zh: "\u628A\u4E0A\u4E2A\u6708\u7684\u53F0\u8D26\u518D\u62A5\u4E00\u904D\uFF0C\u8FD9\u4E2A\u6708\u7684\u65B0\u7B7E\u7EA6\u548C\u65B0\u5F00\u5DE5\u5C31\u5168\u6F0F\u4E86\u3002",
    en: "With last month\u2019s ledger handed in again, everything signed and started since is missing."
  },
  bad: "\u4ECA\u5929\u662F2021\u5E7412\u670820\u65E5\uFF0C\u586B\u62A5\u65F6\u95F4\uFF1A2021\u5E7410\u670829\u65E5",
  good: "\u4ECA\u5929\u662F2021\u5E7412\u670820\u65E5\uFF0C\u586B\u62A5\u65F6\u95F4\uFF1A2021\u5E7411\u670830\u65E5"
};
var L007 = {
  ...INFO3,
  needs: [],
  start({ today, thresholds, report }) {
    const most = thresholds.get(OLD_LEDGER_DAYS) ?? null;
    let source = null;
    return {
      see(project) {
        source ??= project.source;
      },
      end(asOf) {
        if (most === null || today === null || asOf === null || source === null) return;
        const days2 = daysBetween(asOf, today);
        if (days2 <= most) return;
        const at2 = { source, row: null, column: null, line: null };
        const details = { day: { day: asOf }, today: { day: today }, days: days2 };
        report(finding({ code: INFO3.code, at: at2, expected: null, details }));
      }
    };
  }
};

// src/domain/nearest.ts
var LONGEST = 64;
function nearest(word, candidates) {
  if (word.length > 2 * LONGEST) return null;
  const from = [...word];
  if (from.length > LONGEST) return null;
  const limit = Math.max(1, Math.floor(from.length / 3));
  let best = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (candidate.length > 2 * (LONGEST + limit)) continue;
    const to = [...candidate];
    if (Math.abs(to.length - from.length) >= least) continue;
    const distance = distanceBetween(from, to);
    if (distance >= least || distance >= Math.max(from.length, to.length)) continue;
    best = candidate;
    least = distance;
  }
  return best;
}
function distanceBetween(from, to) {
  let beforeLast = [];
  let last = [0, ...to.map((_, index) => index + 1)];
  for (const [i, a] of from.entries()) {
    const row = [i + 1];
    for (const [j, b] of to.entries()) {
      let cost = Math.min(at(last, j + 1) + 1, at(row, j) + 1, at(last, j) + (a === b ? 0 : 1));
      if (i > 0 && j > 0 && a === to[j - 1] && b === from[i - 1])
        cost = Math.min(cost, at(beforeLast, j - 1) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

// src/domain/meant-county.ts
var FRONT = /(?:^|[市省州盟]|中共|[^\p{L}\p{N}])$/u;
var BACK = /^(?:$|[^\p{L}\p{N}]|(?:.{0,6}(?:委|政府|局|办|办公室|中心|委员会)$))/u;
var PARK = /园|开发|高新|经开|新区|产业/;
function meantCounty(word, names) {
  const within2 = names.find((name) => {
    const at2 = word.indexOf(name);
    if (at2 < 0 || word === name) return false;
    const back = word.slice(at2 + name.length);
    return FRONT.test(word.slice(0, at2)) && BACK.test(back) && !PARK.test(back);
  });
  return within2 ?? nearest(word, names);
}

// src/domain/places-data.ts
var PLACES = "|110000\u5317\u4EAC\u5E02|110101\u4E1C\u57CE\u533A|110102\u897F\u57CE\u533A|110105\u671D\u9633\u533A|110106\u4E30\u53F0\u533A|110107\u77F3\u666F\u5C71\u533A|110108\u6D77\u6DC0\u533A|110109\u95E8\u5934\u6C9F\u533A|110111\u623F\u5C71\u533A|110112\u901A\u5DDE\u533A|110113\u987A\u4E49\u533A|110114\u660C\u5E73\u533A|110115\u5927\u5174\u533A|110116\u6000\u67D4\u533A|110117\u5E73\u8C37\u533A|110118\u5BC6\u4E91\u533A|110119\u5EF6\u5E86\u533A|120000\u5929\u6D25\u5E02|120101\u548C\u5E73\u533A|120102\u6CB3\u4E1C\u533A|120103\u6CB3\u897F\u533A|120104\u5357\u5F00\u533A|120105\u6CB3\u5317\u533A|120106\u7EA2\u6865\u533A|120110\u4E1C\u4E3D\u533A|120111\u897F\u9752\u533A|120112\u6D25\u5357\u533A|120113\u5317\u8FB0\u533A|120114\u6B66\u6E05\u533A|120115\u5B9D\u577B\u533A|120116\u6EE8\u6D77\u65B0\u533A|120117\u5B81\u6CB3\u533A|120118\u9759\u6D77\u533A|120119\u84DF\u5DDE\u533A|130000\u6CB3\u5317\u7701|130100\u77F3\u5BB6\u5E84\u5E02|130102\u957F\u5B89\u533A|130104\u6865\u897F\u533A|130105\u65B0\u534E\u533A|130107\u4E95\u9649\u77FF\u533A|130108\u88D5\u534E\u533A|130109\u85C1\u57CE\u533A|130110\u9E7F\u6CC9\u533A|130111\u683E\u57CE\u533A|130121\u4E95\u9649\u53BF|130123\u6B63\u5B9A\u53BF|130125\u884C\u5510\u53BF|130126\u7075\u5BFF\u53BF|130127\u9AD8\u9091\u53BF|130128\u6DF1\u6CFD\u53BF|130129\u8D5E\u7687\u53BF|130130\u65E0\u6781\u53BF|130131\u5E73\u5C71\u53BF|130132\u5143\u6C0F\u53BF|130133\u8D75\u53BF|130181\u8F9B\u96C6\u5E02|130183\u664B\u5DDE\u5E02|130184\u65B0\u4E50\u5E02|130200\u5510\u5C71\u5E02|130202\u8DEF\u5357\u533A|130203\u8DEF\u5317\u533A|130204\u53E4\u51B6\u533A|130205\u5F00\u5E73\u533A|130207\u4E30\u5357\u533A|130208\u4E30\u6DA6\u533A|130209\u66F9\u5983\u7538\u533A|130224\u6EE6\u5357\u53BF|130225\u4E50\u4EAD\u53BF|130227\u8FC1\u897F\u53BF|130229\u7389\u7530\u53BF|130281\u9075\u5316\u5E02|130283\u8FC1\u5B89\u5E02|130284\u6EE6\u5DDE\u5E02|130300\u79E6\u7687\u5C9B\u5E02|130302\u6D77\u6E2F\u533A|130303\u5C71\u6D77\u5173\u533A|130304\u5317\u6234\u6CB3\u533A|130306\u629A\u5B81\u533A|130321\u9752\u9F99\u6EE1\u65CF\u81EA\u6CBB\u53BF|130322\u660C\u9ECE\u53BF|130324\u5362\u9F99\u53BF|130400\u90AF\u90F8\u5E02|130402\u90AF\u5C71\u533A|130403\u4E1B\u53F0\u533A|130404\u590D\u5174\u533A|130406\u5CF0\u5CF0\u77FF\u533A|130407\u80A5\u4E61\u533A|130408\u6C38\u5E74\u533A|130423\u4E34\u6F33\u53BF|130424\u6210\u5B89\u53BF|130425\u5927\u540D\u53BF|130426\u6D89\u53BF|130427\u78C1\u53BF|130430\u90B1\u53BF|130431\u9E21\u6CFD\u53BF|130432\u5E7F\u5E73\u53BF|130433\u9986\u9676\u53BF|130434\u9B4F\u53BF|130435\u66F2\u5468\u53BF|130481\u6B66\u5B89\u5E02|130500\u90A2\u53F0\u5E02|130502\u8944\u90FD\u533A|130503\u4FE1\u90FD\u533A|130505\u4EFB\u6CFD\u533A|130506\u5357\u548C\u533A|130522\u4E34\u57CE\u53BF|130523\u5185\u4E18\u53BF|130524\u67CF\u4E61\u53BF|130525\u9686\u5C27\u53BF|130528\u5B81\u664B\u53BF|130529\u5DE8\u9E7F\u53BF|130530\u65B0\u6CB3\u53BF|130531\u5E7F\u5B97\u53BF|130532\u5E73\u4E61\u53BF|130533\u5A01\u53BF|130534\u6E05\u6CB3\u53BF|130535\u4E34\u897F\u53BF|130581\u5357\u5BAB\u5E02|130582\u6C99\u6CB3\u5E02|130600\u4FDD\u5B9A\u5E02|130602\u7ADE\u79C0\u533A|130606\u83B2\u6C60\u533A|130607\u6EE1\u57CE\u533A|130608\u6E05\u82D1\u533A|130609\u5F90\u6C34\u533A|130623\u6D9E\u6C34\u53BF|130624\u961C\u5E73\u53BF|130626\u5B9A\u5174\u53BF|130627\u5510\u53BF|130628\u9AD8\u9633\u53BF|130629\u5BB9\u57CE\u53BF|130630\u6D9E\u6E90\u53BF|130631\u671B\u90FD\u53BF|130632\u5B89\u65B0\u53BF|130633\u6613\u53BF|130634\u66F2\u9633\u53BF|130635\u8821\u53BF|130636\u987A\u5E73\u53BF|130637\u535A\u91CE\u53BF|130638\u96C4\u53BF|130681\u6DBF\u5DDE\u5E02|130682\u5B9A\u5DDE\u5E02|130683\u5B89\u56FD\u5E02|130684\u9AD8\u7891\u5E97\u5E02|130700\u5F20\u5BB6\u53E3\u5E02|130702\u6865\u4E1C\u533A|130703\u6865\u897F\u533A|130705\u5BA3\u5316\u533A|130706\u4E0B\u82B1\u56ED\u533A|130708\u4E07\u5168\u533A|130709\u5D07\u793C\u533A|130722\u5F20\u5317\u53BF|130723\u5EB7\u4FDD\u53BF|130724\u6CBD\u6E90\u53BF|130725\u5C1A\u4E49\u53BF|130726\u851A\u53BF|130727\u9633\u539F\u53BF|130728\u6000\u5B89\u53BF|130730\u6000\u6765\u53BF|130731\u6DBF\u9E7F\u53BF|130732\u8D64\u57CE\u53BF|130800\u627F\u5FB7\u5E02|130802\u53CC\u6865\u533A|130803\u53CC\u6EE6\u533A|130804\u9E70\u624B\u8425\u5B50\u77FF\u533A|130821\u627F\u5FB7\u53BF|130822\u5174\u9686\u53BF|130824\u6EE6\u5E73\u53BF|130825\u9686\u5316\u53BF|130826\u4E30\u5B81\u6EE1\u65CF\u81EA\u6CBB\u53BF|130827\u5BBD\u57CE\u6EE1\u65CF\u81EA\u6CBB\u53BF|130828\u56F4\u573A\u6EE1\u65CF\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF|130881\u5E73\u6CC9\u5E02|130900\u6CA7\u5DDE\u5E02|130902\u65B0\u534E\u533A|130903\u8FD0\u6CB3\u533A|130921\u6CA7\u53BF|130922\u9752\u53BF|130923\u4E1C\u5149\u53BF|130924\u6D77\u5174\u53BF|130925\u76D0\u5C71\u53BF|130926\u8083\u5B81\u53BF|130927\u5357\u76AE\u53BF|130928\u5434\u6865\u53BF|130929\u732E\u53BF|130930\u5B5F\u6751\u56DE\u65CF\u81EA\u6CBB\u53BF|130981\u6CCA\u5934\u5E02|130982\u4EFB\u4E18\u5E02|130983\u9EC4\u9A85\u5E02|130984\u6CB3\u95F4\u5E02|131000\u5ECA\u574A\u5E02|131002\u5B89\u6B21\u533A|131003\u5E7F\u9633\u533A|131022\u56FA\u5B89\u53BF|131023\u6C38\u6E05\u53BF|131024\u9999\u6CB3\u53BF|131025\u5927\u57CE\u53BF|131026\u6587\u5B89\u53BF|131028\u5927\u5382\u56DE\u65CF\u81EA\u6CBB\u53BF|131081\u9738\u5DDE\u5E02|131082\u4E09\u6CB3\u5E02|131100\u8861\u6C34\u5E02|131102\u6843\u57CE\u533A|131103\u5180\u5DDE\u533A|131121\u67A3\u5F3A\u53BF|131122\u6B66\u9091\u53BF|131123\u6B66\u5F3A\u53BF|131124\u9976\u9633\u53BF|131125\u5B89\u5E73\u53BF|131126\u6545\u57CE\u53BF|131127\u666F\u53BF|131128\u961C\u57CE\u53BF|131182\u6DF1\u5DDE\u5E02|140000\u5C71\u897F\u7701|140100\u592A\u539F\u5E02|140105\u5C0F\u5E97\u533A|140106\u8FCE\u6CFD\u533A|140107\u674F\u82B1\u5CAD\u533A|140108\u5C16\u8349\u576A\u533A|140109\u4E07\u67CF\u6797\u533A|140110\u664B\u6E90\u533A|140121\u6E05\u5F90\u53BF|140122\u9633\u66F2\u53BF|140123\u5A04\u70E6\u53BF|140181\u53E4\u4EA4\u5E02|140200\u5927\u540C\u5E02|140212\u65B0\u8363\u533A|140213\u5E73\u57CE\u533A|140214\u4E91\u5188\u533A|140215\u4E91\u5DDE\u533A|140221\u9633\u9AD8\u53BF|140222\u5929\u9547\u53BF|140223\u5E7F\u7075\u53BF|140224\u7075\u4E18\u53BF|140225\u6D51\u6E90\u53BF|140226\u5DE6\u4E91\u53BF|140300\u9633\u6CC9\u5E02|140302\u57CE\u533A|140303\u77FF\u533A|140311\u90CA\u533A|140321\u5E73\u5B9A\u53BF|140322\u76C2\u53BF|140400\u957F\u6CBB\u5E02|140403\u6F5E\u5DDE\u533A|140404\u4E0A\u515A\u533A|140405\u5C6F\u7559\u533A|140406\u6F5E\u57CE\u533A|140423\u8944\u57A3\u53BF|140425\u5E73\u987A\u53BF|140426\u9ECE\u57CE\u53BF|140427\u58F6\u5173\u53BF|140428\u957F\u5B50\u53BF|140429\u6B66\u4E61\u53BF|140430\u6C81\u53BF|140431\u6C81\u6E90\u53BF|140500\u664B\u57CE\u5E02|140502\u57CE\u533A|140521\u6C81\u6C34\u53BF|140522\u9633\u57CE\u53BF|140524\u9675\u5DDD\u53BF|140525\u6CFD\u5DDE\u53BF|140581\u9AD8\u5E73\u5E02|140600\u6714\u5DDE\u5E02|140602\u6714\u57CE\u533A|140603\u5E73\u9C81\u533A|140621\u5C71\u9634\u53BF|140622\u5E94\u53BF|140623\u53F3\u7389\u53BF|140681\u6000\u4EC1\u5E02|140700\u664B\u4E2D\u5E02|140702\u6986\u6B21\u533A|140703\u592A\u8C37\u533A|140721\u6986\u793E\u53BF|140722\u5DE6\u6743\u53BF|140723\u548C\u987A\u53BF|140724\u6614\u9633\u53BF|140725\u5BFF\u9633\u53BF|140727\u7941\u53BF|140728\u5E73\u9065\u53BF|140729\u7075\u77F3\u53BF|140781\u4ECB\u4F11\u5E02|140800\u8FD0\u57CE\u5E02|140802\u76D0\u6E56\u533A|140821\u4E34\u7317\u53BF|140822\u4E07\u8363\u53BF|140823\u95FB\u559C\u53BF|140824\u7A37\u5C71\u53BF|140825\u65B0\u7EDB\u53BF|140826\u7EDB\u53BF|140827\u57A3\u66F2\u53BF|140828\u590F\u53BF|140829\u5E73\u9646\u53BF|140830\u82AE\u57CE\u53BF|140881\u6C38\u6D4E\u5E02|140882\u6CB3\u6D25\u5E02|140900\u5FFB\u5DDE\u5E02|140902\u5FFB\u5E9C\u533A|140921\u5B9A\u8944\u53BF|140922\u4E94\u53F0\u53BF|140923\u4EE3\u53BF|140924\u7E41\u5CD9\u53BF|140925\u5B81\u6B66\u53BF|140926\u9759\u4E50\u53BF|140927\u795E\u6C60\u53BF|140928\u4E94\u5BE8\u53BF|140929\u5CA2\u5C9A\u53BF|140930\u6CB3\u66F2\u53BF|140931\u4FDD\u5FB7\u53BF|140932\u504F\u5173\u53BF|140981\u539F\u5E73\u5E02|141000\u4E34\u6C7E\u5E02|141002\u5C27\u90FD\u533A|141021\u66F2\u6C83\u53BF|141022\u7FFC\u57CE\u53BF|141023\u8944\u6C7E\u53BF|141024\u6D2A\u6D1E\u53BF|141025\u53E4\u53BF|141026\u5B89\u6CFD\u53BF|141027\u6D6E\u5C71\u53BF|141028\u5409\u53BF|141029\u4E61\u5B81\u53BF|141030\u5927\u5B81\u53BF|141031\u96B0\u53BF|141032\u6C38\u548C\u53BF|141033\u84B2\u53BF|141034\u6C7E\u897F\u53BF|141081\u4FAF\u9A6C\u5E02|141082\u970D\u5DDE\u5E02|141100\u5415\u6881\u5E02|141102\u79BB\u77F3\u533A|141121\u6587\u6C34\u53BF|141122\u4EA4\u57CE\u53BF|141123\u5174\u53BF|141124\u4E34\u53BF|141125\u67F3\u6797\u53BF|141126\u77F3\u697C\u53BF|141127\u5C9A\u53BF|141128\u65B9\u5C71\u53BF|141129\u4E2D\u9633\u53BF|141130\u4EA4\u53E3\u53BF|141181\u5B5D\u4E49\u5E02|141182\u6C7E\u9633\u5E02|150000\u5185\u8499\u53E4\u81EA\u6CBB\u533A|150100\u547C\u548C\u6D69\u7279\u5E02|150102\u65B0\u57CE\u533A|150103\u56DE\u6C11\u533A|150104\u7389\u6CC9\u533A|150105\u8D5B\u7F55\u533A|150121\u571F\u9ED8\u7279\u5DE6\u65D7|150122\u6258\u514B\u6258\u53BF|150123\u548C\u6797\u683C\u5C14\u53BF|150124\u6E05\u6C34\u6CB3\u53BF|150125\u6B66\u5DDD\u53BF|150200\u5305\u5934\u5E02|150202\u4E1C\u6CB3\u533A|150203\u6606\u90FD\u4ED1\u533A|150204\u9752\u5C71\u533A|150205\u77F3\u62D0\u533A|150206\u767D\u4E91\u9102\u535A\u77FF\u533A|150207\u4E5D\u539F\u533A|150221\u571F\u9ED8\u7279\u53F3\u65D7|150222\u56FA\u9633\u53BF|150223\u8FBE\u5C14\u7F55\u8302\u660E\u5B89\u8054\u5408\u65D7|150300\u4E4C\u6D77\u5E02|150302\u6D77\u52C3\u6E7E\u533A|150303\u6D77\u5357\u533A|150304\u4E4C\u8FBE\u533A|150400\u8D64\u5CF0\u5E02|150402\u7EA2\u5C71\u533A|150403\u5143\u5B9D\u5C71\u533A|150404\u677E\u5C71\u533A|150421\u963F\u9C81\u79D1\u5C14\u6C81\u65D7|150422\u5DF4\u6797\u5DE6\u65D7|150423\u5DF4\u6797\u53F3\u65D7|150424\u6797\u897F\u53BF|150425\u514B\u4EC0\u514B\u817E\u65D7|150426\u7FC1\u725B\u7279\u65D7|150428\u5580\u5587\u6C81\u65D7|150429\u5B81\u57CE\u53BF|150430\u6556\u6C49\u65D7|150500\u901A\u8FBD\u5E02|150502\u79D1\u5C14\u6C81\u533A|150521\u79D1\u5C14\u6C81\u5DE6\u7FFC\u4E2D\u65D7|150522\u79D1\u5C14\u6C81\u5DE6\u7FFC\u540E\u65D7|150523\u5F00\u9C81\u53BF|150524\u5E93\u4F26\u65D7|150525\u5948\u66FC\u65D7|150526\u624E\u9C81\u7279\u65D7|150581\u970D\u6797\u90ED\u52D2\u5E02|150600\u9102\u5C14\u591A\u65AF\u5E02|150602\u4E1C\u80DC\u533A|150603\u5EB7\u5DF4\u4EC0\u533A|150621\u8FBE\u62C9\u7279\u65D7|150622\u51C6\u683C\u5C14\u65D7|150623\u9102\u6258\u514B\u524D\u65D7|150624\u9102\u6258\u514B\u65D7|150625\u676D\u9526\u65D7|150626\u4E4C\u5BA1\u65D7|150627\u4F0A\u91D1\u970D\u6D1B\u65D7|150700\u547C\u4F26\u8D1D\u5C14\u5E02|150702\u6D77\u62C9\u5C14\u533A|150703\u624E\u8D49\u8BFA\u5C14\u533A|150721\u963F\u8363\u65D7|150722\u83AB\u529B\u8FBE\u74E6\u8FBE\u65A1\u5C14\u65CF\u81EA\u6CBB\u65D7|150723\u9102\u4F26\u6625\u81EA\u6CBB\u65D7|150724\u9102\u6E29\u514B\u65CF\u81EA\u6CBB\u65D7|150725\u9648\u5DF4\u5C14\u864E\u65D7|150726\u65B0\u5DF4\u5C14\u864E\u5DE6\u65D7|150727\u65B0\u5DF4\u5C14\u864E\u53F3\u65D7|150781\u6EE1\u6D32\u91CC\u5E02|150782\u7259\u514B\u77F3\u5E02|150783\u624E\u5170\u5C6F\u5E02|150784\u989D\u5C14\u53E4\u7EB3\u5E02|150785\u6839\u6CB3\u5E02|150800\u5DF4\u5F66\u6DD6\u5C14\u5E02|150802\u4E34\u6CB3\u533A|150821\u4E94\u539F\u53BF|150822\u78F4\u53E3\u53BF|150823\u4E4C\u62C9\u7279\u524D\u65D7|150824\u4E4C\u62C9\u7279\u4E2D\u65D7|150825\u4E4C\u62C9\u7279\u540E\u65D7|150826\u676D\u9526\u540E\u65D7|150900\u4E4C\u5170\u5BDF\u5E03\u5E02|150902\u96C6\u5B81\u533A|150921\u5353\u8D44\u53BF|150922\u5316\u5FB7\u53BF|150923\u5546\u90FD\u53BF|150924\u5174\u548C\u53BF|150925\u51C9\u57CE\u53BF|150926\u5BDF\u54C8\u5C14\u53F3\u7FFC\u524D\u65D7|150927\u5BDF\u54C8\u5C14\u53F3\u7FFC\u4E2D\u65D7|150928\u5BDF\u54C8\u5C14\u53F3\u7FFC\u540E\u65D7|150929\u56DB\u5B50\u738B\u65D7|150981\u4E30\u9547\u5E02|152200\u5174\u5B89\u76DF|152201\u4E4C\u5170\u6D69\u7279\u5E02|152202\u963F\u5C14\u5C71\u5E02|152221\u79D1\u5C14\u6C81\u53F3\u7FFC\u524D\u65D7|152222\u79D1\u5C14\u6C81\u53F3\u7FFC\u4E2D\u65D7|152223\u624E\u8D49\u7279\u65D7|152224\u7A81\u6CC9\u53BF|152500\u9521\u6797\u90ED\u52D2\u76DF|152501\u4E8C\u8FDE\u6D69\u7279\u5E02|152502\u9521\u6797\u6D69\u7279\u5E02|152522\u963F\u5DF4\u560E\u65D7|152523\u82CF\u5C3C\u7279\u5DE6\u65D7|152524\u82CF\u5C3C\u7279\u53F3\u65D7|152525\u4E1C\u4E4C\u73E0\u7A46\u6C81\u65D7|152526\u897F\u4E4C\u73E0\u7A46\u6C81\u65D7|152527\u592A\u4EC6\u5BFA\u65D7|152528\u9576\u9EC4\u65D7|152529\u6B63\u9576\u767D\u65D7|152530\u6B63\u84DD\u65D7|152531\u591A\u4F26\u53BF|152900\u963F\u62C9\u5584\u76DF|152921\u963F\u62C9\u5584\u5DE6\u65D7|152922\u963F\u62C9\u5584\u53F3\u65D7|152923\u989D\u6D4E\u7EB3\u65D7|210000\u8FBD\u5B81\u7701|210100\u6C88\u9633\u5E02|210102\u548C\u5E73\u533A|210103\u6C88\u6CB3\u533A|210104\u5927\u4E1C\u533A|210105\u7687\u59D1\u533A|210106\u94C1\u897F\u533A|210111\u82CF\u5BB6\u5C6F\u533A|210112\u6D51\u5357\u533A|210113\u6C88\u5317\u65B0\u533A|210114\u4E8E\u6D2A\u533A|210115\u8FBD\u4E2D\u533A|210123\u5EB7\u5E73\u53BF|210124\u6CD5\u5E93\u53BF|210181\u65B0\u6C11\u5E02|210200\u5927\u8FDE\u5E02|210202\u4E2D\u5C71\u533A|210203\u897F\u5C97\u533A|210204\u6C99\u6CB3\u53E3\u533A|210211\u7518\u4E95\u5B50\u533A|210212\u65C5\u987A\u53E3\u533A|210213\u91D1\u5DDE\u533A|210214\u666E\u5170\u5E97\u533A|210224\u957F\u6D77\u53BF|210281\u74E6\u623F\u5E97\u5E02|210283\u5E84\u6CB3\u5E02|210300\u978D\u5C71\u5E02|210302\u94C1\u4E1C\u533A|210303\u94C1\u897F\u533A|210304\u7ACB\u5C71\u533A|210311\u5343\u5C71\u533A|210321\u53F0\u5B89\u53BF|210323\u5CAB\u5CA9\u6EE1\u65CF\u81EA\u6CBB\u53BF|210381\u6D77\u57CE\u5E02|210400\u629A\u987A\u5E02|210402\u65B0\u629A\u533A|210403\u4E1C\u6D32\u533A|210404\u671B\u82B1\u533A|210411\u987A\u57CE\u533A|210421\u629A\u987A\u53BF|210422\u65B0\u5BBE\u6EE1\u65CF\u81EA\u6CBB\u53BF|210423\u6E05\u539F\u6EE1\u65CF\u81EA\u6CBB\u53BF|210500\u672C\u6EAA\u5E02|210502\u5E73\u5C71\u533A|210503\u6EAA\u6E56\u533A|210504\u660E\u5C71\u533A|210505\u5357\u82AC\u533A|210521\u672C\u6EAA\u6EE1\u65CF\u81EA\u6CBB\u53BF|210522\u6853\u4EC1\u6EE1\u65CF\u81EA\u6CBB\u53BF|210600\u4E39\u4E1C\u5E02|210602\u5143\u5B9D\u533A|210603\u632F\u5174\u533A|210604\u632F\u5B89\u533A|210624\u5BBD\u7538\u6EE1\u65CF\u81EA\u6CBB\u53BF|210681\u4E1C\u6E2F\u5E02|210682\u51E4\u57CE\u5E02|210700\u9526\u5DDE\u5E02|210702\u53E4\u5854\u533A|210703\u51CC\u6CB3\u533A|210711\u592A\u548C\u533A|210726\u9ED1\u5C71\u53BF|210727\u4E49\u53BF|210781\u51CC\u6D77\u5E02|210782\u5317\u9547\u5E02|210800\u8425\u53E3\u5E02|210802\u7AD9\u524D\u533A|210803\u897F\u5E02\u533A|210804\u9C85\u9C7C\u5708\u533A|210811\u8001\u8FB9\u533A|210881\u76D6\u5DDE\u5E02|210882\u5927\u77F3\u6865\u5E02|210900\u961C\u65B0\u5E02|210902\u6D77\u5DDE\u533A|210903\u65B0\u90B1\u533A|210904\u592A\u5E73\u533A|210905\u6E05\u6CB3\u95E8\u533A|210911\u7EC6\u6CB3\u533A|210921\u961C\u65B0\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF|210922\u5F70\u6B66\u53BF|211000\u8FBD\u9633\u5E02|211002\u767D\u5854\u533A|211003\u6587\u5723\u533A|211004\u5B8F\u4F1F\u533A|211005\u5F13\u957F\u5CAD\u533A|211011\u592A\u5B50\u6CB3\u533A|211021\u8FBD\u9633\u53BF|211081\u706F\u5854\u5E02|211100\u76D8\u9526\u5E02|211102\u53CC\u53F0\u5B50\u533A|211103\u5174\u9686\u53F0\u533A|211104\u5927\u6D3C\u533A|211122\u76D8\u5C71\u53BF|211200\u94C1\u5CAD\u5E02|211202\u94F6\u5DDE\u533A|211204\u6E05\u6CB3\u533A|211221\u94C1\u5CAD\u53BF|211223\u897F\u4E30\u53BF|211224\u660C\u56FE\u53BF|211281\u8C03\u5175\u5C71\u5E02|211282\u5F00\u539F\u5E02|211300\u671D\u9633\u5E02|211302\u53CC\u5854\u533A|211303\u9F99\u57CE\u533A|211321\u671D\u9633\u53BF|211322\u5EFA\u5E73\u53BF|211324\u5580\u5587\u6C81\u5DE6\u7FFC\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF|211381\u5317\u7968\u5E02|211382\u51CC\u6E90\u5E02|211400\u846B\u82A6\u5C9B\u5E02|211402\u8FDE\u5C71\u533A|211403\u9F99\u6E2F\u533A|211404\u5357\u7968\u533A|211421\u7EE5\u4E2D\u53BF|211422\u5EFA\u660C\u53BF|211481\u5174\u57CE\u5E02|220000\u5409\u6797\u7701|220100\u957F\u6625\u5E02|220102\u5357\u5173\u533A|220103\u5BBD\u57CE\u533A|220104\u671D\u9633\u533A|220105\u4E8C\u9053\u533A|220106\u7EFF\u56ED\u533A|220112\u53CC\u9633\u533A|220113\u4E5D\u53F0\u533A|220122\u519C\u5B89\u53BF|220182\u6986\u6811\u5E02|220183\u5FB7\u60E0\u5E02|220184\u516C\u4E3B\u5CAD\u5E02|220200\u5409\u6797\u5E02|220202\u660C\u9091\u533A|220203\u9F99\u6F6D\u533A|220204\u8239\u8425\u533A|220211\u4E30\u6EE1\u533A|220221\u6C38\u5409\u53BF|220281\u86DF\u6CB3\u5E02|220282\u6866\u7538\u5E02|220283\u8212\u5170\u5E02|220284\u78D0\u77F3\u5E02|220300\u56DB\u5E73\u5E02|220302\u94C1\u897F\u533A|220303\u94C1\u4E1C\u533A|220322\u68A8\u6811\u53BF|220323\u4F0A\u901A\u6EE1\u65CF\u81EA\u6CBB\u53BF|220382\u53CC\u8FBD\u5E02|220400\u8FBD\u6E90\u5E02|220402\u9F99\u5C71\u533A|220403\u897F\u5B89\u533A|220421\u4E1C\u4E30\u53BF|220422\u4E1C\u8FBD\u53BF|220500\u901A\u5316\u5E02|220502\u4E1C\u660C\u533A|220503\u4E8C\u9053\u6C5F\u533A|220521\u901A\u5316\u53BF|220523\u8F89\u5357\u53BF|220524\u67F3\u6CB3\u53BF|220581\u6885\u6CB3\u53E3\u5E02|220582\u96C6\u5B89\u5E02|220600\u767D\u5C71\u5E02|220602\u6D51\u6C5F\u533A|220605\u6C5F\u6E90\u533A|220621\u629A\u677E\u53BF|220622\u9756\u5B87\u53BF|220623\u957F\u767D\u671D\u9C9C\u65CF\u81EA\u6CBB\u53BF|220681\u4E34\u6C5F\u5E02|220700\u677E\u539F\u5E02|220702\u5B81\u6C5F\u533A|220721\u524D\u90ED\u5C14\u7F57\u65AF\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF|220722\u957F\u5CAD\u53BF|220723\u4E7E\u5B89\u53BF|220781\u6276\u4F59\u5E02|220800\u767D\u57CE\u5E02|220802\u6D2E\u5317\u533A|220821\u9547\u8D49\u53BF|220822\u901A\u6986\u53BF|220881\u6D2E\u5357\u5E02|220882\u5927\u5B89\u5E02|222400\u5EF6\u8FB9\u671D\u9C9C\u65CF\u81EA\u6CBB\u5DDE|222401\u5EF6\u5409\u5E02|222402\u56FE\u4EEC\u5E02|222403\u6566\u5316\u5E02|222404\u73F2\u6625\u5E02|222405\u9F99\u4E95\u5E02|222406\u548C\u9F99\u5E02|222424\u6C6A\u6E05\u53BF|222426\u5B89\u56FE\u53BF|230000\u9ED1\u9F99\u6C5F\u7701|230100\u54C8\u5C14\u6EE8\u5E02|230102\u9053\u91CC\u533A|230103\u5357\u5C97\u533A|230104\u9053\u5916\u533A|230108\u5E73\u623F\u533A|230109\u677E\u5317\u533A|230110\u9999\u574A\u533A|230111\u547C\u5170\u533A|230112\u963F\u57CE\u533A|230113\u53CC\u57CE\u533A|230123\u4F9D\u5170\u53BF|230124\u65B9\u6B63\u53BF|230125\u5BBE\u53BF|230126\u5DF4\u5F66\u53BF|230127\u6728\u5170\u53BF|230128\u901A\u6CB3\u53BF|230129\u5EF6\u5BFF\u53BF|230183\u5C1A\u5FD7\u5E02|230184\u4E94\u5E38\u5E02|230200\u9F50\u9F50\u54C8\u5C14\u5E02|230202\u9F99\u6C99\u533A|230203\u5EFA\u534E\u533A|230204\u94C1\u950B\u533A|230205\u6602\u6602\u6EAA\u533A|230206\u5BCC\u62C9\u5C14\u57FA\u533A|230207\u78BE\u5B50\u5C71\u533A|230208\u6885\u91CC\u65AF\u8FBE\u65A1\u5C14\u65CF\u533A|230221\u9F99\u6C5F\u53BF|230223\u4F9D\u5B89\u53BF|230224\u6CF0\u6765\u53BF|230225\u7518\u5357\u53BF|230227\u5BCC\u88D5\u53BF|230229\u514B\u5C71\u53BF|230230\u514B\u4E1C\u53BF|230231\u62DC\u6CC9\u53BF|230281\u8BB7\u6CB3\u5E02|230300\u9E21\u897F\u5E02|230302\u9E21\u51A0\u533A|230303\u6052\u5C71\u533A|230304\u6EF4\u9053\u533A|230305\u68A8\u6811\u533A|230306\u57CE\u5B50\u6CB3\u533A|230307\u9EBB\u5C71\u533A|230321\u9E21\u4E1C\u53BF|230381\u864E\u6797\u5E02|230382\u5BC6\u5C71\u5E02|230400\u9E64\u5C97\u5E02|230402\u5411\u9633\u533A|230403\u5DE5\u519C\u533A|230404\u5357\u5C71\u533A|230405\u5174\u5B89\u533A|230406\u4E1C\u5C71\u533A|230407\u5174\u5C71\u533A|230421\u841D\u5317\u53BF|230422\u7EE5\u6EE8\u53BF|230500\u53CC\u9E2D\u5C71\u5E02|230502\u5C16\u5C71\u533A|230503\u5CAD\u4E1C\u533A|230505\u56DB\u65B9\u53F0\u533A|230506\u5B9D\u5C71\u533A|230521\u96C6\u8D24\u53BF|230522\u53CB\u8C0A\u53BF|230523\u5B9D\u6E05\u53BF|230524\u9976\u6CB3\u53BF|230600\u5927\u5E86\u5E02|230602\u8428\u5C14\u56FE\u533A|230603\u9F99\u51E4\u533A|230604\u8BA9\u80E1\u8DEF\u533A|230605\u7EA2\u5C97\u533A|230606\u5927\u540C\u533A|230621\u8087\u5DDE\u53BF|230622\u8087\u6E90\u53BF|230623\u6797\u7538\u53BF|230624\u675C\u5C14\u4F2F\u7279\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF|230700\u4F0A\u6625\u5E02|230717\u4F0A\u7F8E\u533A|230718\u4E4C\u7FE0\u533A|230719\u53CB\u597D\u533A|230722\u5609\u836B\u53BF|230723\u6C64\u65FA\u53BF|230724\u4E30\u6797\u53BF|230725\u5927\u7B90\u5C71\u53BF|230726\u5357\u5C94\u53BF|230751\u91D1\u6797\u533A|230781\u94C1\u529B\u5E02|230800\u4F73\u6728\u65AF\u5E02|230803\u5411\u9633\u533A|230804\u524D\u8FDB\u533A|230805\u4E1C\u98CE\u533A|230811\u90CA\u533A|230822\u6866\u5357\u53BF|230826\u6866\u5DDD\u53BF|230828\u6C64\u539F\u53BF|230881\u540C\u6C5F\u5E02|230882\u5BCC\u9526\u5E02|230883\u629A\u8FDC\u5E02|230900\u4E03\u53F0\u6CB3\u5E02|230902\u65B0\u5174\u533A|230903\u6843\u5C71\u533A|230904\u8304\u5B50\u6CB3\u533A|230921\u52C3\u5229\u53BF|231000\u7261\u4E39\u6C5F\u5E02|231002\u4E1C\u5B89\u533A|231003\u9633\u660E\u533A|231004\u7231\u6C11\u533A|231005\u897F\u5B89\u533A|231025\u6797\u53E3\u53BF|231081\u7EE5\u82AC\u6CB3\u5E02|231083\u6D77\u6797\u5E02|231084\u5B81\u5B89\u5E02|231085\u7A46\u68F1\u5E02|231086\u4E1C\u5B81\u5E02|231100\u9ED1\u6CB3\u5E02|231102\u7231\u8F89\u533A|231123\u900A\u514B\u53BF|231124\u5B59\u5434\u53BF|231181\u5317\u5B89\u5E02|231182\u4E94\u5927\u8FDE\u6C60\u5E02|231183\u5AE9\u6C5F\u5E02|231200\u7EE5\u5316\u5E02|231202\u5317\u6797\u533A|231221\u671B\u594E\u53BF|231222\u5170\u897F\u53BF|231223\u9752\u5188\u53BF|231224\u5E86\u5B89\u53BF|231225\u660E\u6C34\u53BF|231226\u7EE5\u68F1\u53BF|231281\u5B89\u8FBE\u5E02|231282\u8087\u4E1C\u5E02|231283\u6D77\u4F26\u5E02|232700\u5927\u5174\u5B89\u5CAD\u5730\u533A|232701\u6F20\u6CB3\u5E02|232721\u547C\u739B\u53BF|232722\u5854\u6CB3\u53BF|232761\u52A0\u683C\u8FBE\u5947\u533A|232762\u677E\u5CAD\u533A|232763\u65B0\u6797\u533A|232764\u547C\u4E2D\u533A|310000\u4E0A\u6D77\u5E02|310101\u9EC4\u6D66\u533A|310104\u5F90\u6C47\u533A|310105\u957F\u5B81\u533A|310106\u9759\u5B89\u533A|310107\u666E\u9640\u533A|310109\u8679\u53E3\u533A|310110\u6768\u6D66\u533A|310112\u95F5\u884C\u533A|310113\u5B9D\u5C71\u533A|310114\u5609\u5B9A\u533A|310115\u6D66\u4E1C\u65B0\u533A|310116\u91D1\u5C71\u533A|310117\u677E\u6C5F\u533A|310118\u9752\u6D66\u533A|310120\u5949\u8D24\u533A|310151\u5D07\u660E\u533A|320000\u6C5F\u82CF\u7701|320100\u5357\u4EAC\u5E02|320102\u7384\u6B66\u533A|320104\u79E6\u6DEE\u533A|320105\u5EFA\u90BA\u533A|320106\u9F13\u697C\u533A|320111\u6D66\u53E3\u533A|320113\u6816\u971E\u533A|320114\u96E8\u82B1\u53F0\u533A|320115\u6C5F\u5B81\u533A|320116\u516D\u5408\u533A|320117\u6EA7\u6C34\u533A|320118\u9AD8\u6DF3\u533A|320200\u65E0\u9521\u5E02|320205\u9521\u5C71\u533A|320206\u60E0\u5C71\u533A|320211\u6EE8\u6E56\u533A|320213\u6881\u6EAA\u533A|320214\u65B0\u5434\u533A|320281\u6C5F\u9634\u5E02|320282\u5B9C\u5174\u5E02|320300\u5F90\u5DDE\u5E02|320302\u9F13\u697C\u533A|320303\u4E91\u9F99\u533A|320305\u8D3E\u6C6A\u533A|320311\u6CC9\u5C71\u533A|320312\u94DC\u5C71\u533A|320321\u4E30\u53BF|320322\u6C9B\u53BF|320324\u7762\u5B81\u53BF|320381\u65B0\u6C82\u5E02|320382\u90B3\u5DDE\u5E02|320400\u5E38\u5DDE\u5E02|320402\u5929\u5B81\u533A|320404\u949F\u697C\u533A|320411\u65B0\u5317\u533A|320412\u6B66\u8FDB\u533A|320413\u91D1\u575B\u533A|320481\u6EA7\u9633\u5E02|320500\u82CF\u5DDE\u5E02|320505\u864E\u4E18\u533A|320506\u5434\u4E2D\u533A|320507\u76F8\u57CE\u533A|320508\u59D1\u82CF\u533A|320509\u5434\u6C5F\u533A|320581\u5E38\u719F\u5E02|320582\u5F20\u5BB6\u6E2F\u5E02|320583\u6606\u5C71\u5E02|320585\u592A\u4ED3\u5E02|320600\u5357\u901A\u5E02|320612\u901A\u5DDE\u533A|320613\u5D07\u5DDD\u533A|320614\u6D77\u95E8\u533A|320623\u5982\u4E1C\u53BF|320681\u542F\u4E1C\u5E02|320682\u5982\u768B\u5E02|320685\u6D77\u5B89\u5E02|320700\u8FDE\u4E91\u6E2F\u5E02|320703\u8FDE\u4E91\u533A|320706\u6D77\u5DDE\u533A|320707\u8D63\u6986\u533A|320722\u4E1C\u6D77\u53BF|320723\u704C\u4E91\u53BF|320724\u704C\u5357\u53BF|320800\u6DEE\u5B89\u5E02|320803\u6DEE\u5B89\u533A|320804\u6DEE\u9634\u533A|320812\u6E05\u6C5F\u6D66\u533A|320813\u6D2A\u6CFD\u533A|320826\u6D9F\u6C34\u53BF|320830\u76F1\u7719\u53BF|320831\u91D1\u6E56\u53BF|320900\u76D0\u57CE\u5E02|320902\u4EAD\u6E56\u533A|320903\u76D0\u90FD\u533A|320904\u5927\u4E30\u533A|320921\u54CD\u6C34\u53BF|320922\u6EE8\u6D77\u53BF|320923\u961C\u5B81\u53BF|320924\u5C04\u9633\u53BF|320925\u5EFA\u6E56\u53BF|320981\u4E1C\u53F0\u5E02|321000\u626C\u5DDE\u5E02|321002\u5E7F\u9675\u533A|321003\u9097\u6C5F\u533A|321012\u6C5F\u90FD\u533A|321023\u5B9D\u5E94\u53BF|321081\u4EEA\u5F81\u5E02|321084\u9AD8\u90AE\u5E02|321100\u9547\u6C5F\u5E02|321102\u4EAC\u53E3\u533A|321111\u6DA6\u5DDE\u533A|321112\u4E39\u5F92\u533A|321181\u4E39\u9633\u5E02|321182\u626C\u4E2D\u5E02|321183\u53E5\u5BB9\u5E02|321200\u6CF0\u5DDE\u5E02|321202\u6D77\u9675\u533A|321203\u9AD8\u6E2F\u533A|321204\u59DC\u5830\u533A|321281\u5174\u5316\u5E02|321282\u9756\u6C5F\u5E02|321283\u6CF0\u5174\u5E02|321300\u5BBF\u8FC1\u5E02|321302\u5BBF\u57CE\u533A|321311\u5BBF\u8C6B\u533A|321322\u6CAD\u9633\u53BF|321323\u6CD7\u9633\u53BF|321324\u6CD7\u6D2A\u53BF|330000\u6D59\u6C5F\u7701|330100\u676D\u5DDE\u5E02|330102\u4E0A\u57CE\u533A|330105\u62F1\u5885\u533A|330106\u897F\u6E56\u533A|330108\u6EE8\u6C5F\u533A|330109\u8427\u5C71\u533A|330110\u4F59\u676D\u533A|330111\u5BCC\u9633\u533A|330112\u4E34\u5B89\u533A|330113\u4E34\u5E73\u533A|330114\u94B1\u5858\u533A|330122\u6850\u5E90\u53BF|330127\u6DF3\u5B89\u53BF|330182\u5EFA\u5FB7\u5E02|330200\u5B81\u6CE2\u5E02|330203\u6D77\u66D9\u533A|330205\u6C5F\u5317\u533A|330206\u5317\u4ED1\u533A|330211\u9547\u6D77\u533A|330212\u911E\u5DDE\u533A|330213\u5949\u5316\u533A|330225\u8C61\u5C71\u53BF|330226\u5B81\u6D77\u53BF|330281\u4F59\u59DA\u5E02|330282\u6148\u6EAA\u5E02|330300\u6E29\u5DDE\u5E02|330302\u9E7F\u57CE\u533A|330303\u9F99\u6E7E\u533A|330304\u74EF\u6D77\u533A|330305\u6D1E\u5934\u533A|330324\u6C38\u5609\u53BF|330326\u5E73\u9633\u53BF|330327\u82CD\u5357\u53BF|330328\u6587\u6210\u53BF|330329\u6CF0\u987A\u53BF|330381\u745E\u5B89\u5E02|330382\u4E50\u6E05\u5E02|330383\u9F99\u6E2F\u5E02|330400\u5609\u5174\u5E02|330402\u5357\u6E56\u533A|330411\u79C0\u6D32\u533A|330421\u5609\u5584\u53BF|330424\u6D77\u76D0\u53BF|330481\u6D77\u5B81\u5E02|330482\u5E73\u6E56\u5E02|330483\u6850\u4E61\u5E02|330500\u6E56\u5DDE\u5E02|330502\u5434\u5174\u533A|330503\u5357\u6D54\u533A|330521\u5FB7\u6E05\u53BF|330522\u957F\u5174\u53BF|330523\u5B89\u5409\u53BF|330600\u7ECD\u5174\u5E02|330602\u8D8A\u57CE\u533A|330603\u67EF\u6865\u533A|330604\u4E0A\u865E\u533A|330624\u65B0\u660C\u53BF|330681\u8BF8\u66A8\u5E02|330683\u5D4A\u5DDE\u5E02|330700\u91D1\u534E\u5E02|330702\u5A7A\u57CE\u533A|330703\u91D1\u4E1C\u533A|330723\u6B66\u4E49\u53BF|330726\u6D66\u6C5F\u53BF|330727\u78D0\u5B89\u53BF|330781\u5170\u6EAA\u5E02|330782\u4E49\u4E4C\u5E02|330783\u4E1C\u9633\u5E02|330784\u6C38\u5EB7\u5E02|330800\u8862\u5DDE\u5E02|330802\u67EF\u57CE\u533A|330803\u8862\u6C5F\u533A|330822\u5E38\u5C71\u53BF|330824\u5F00\u5316\u53BF|330825\u9F99\u6E38\u53BF|330881\u6C5F\u5C71\u5E02|330900\u821F\u5C71\u5E02|330902\u5B9A\u6D77\u533A|330903\u666E\u9640\u533A|330921\u5CB1\u5C71\u53BF|330922\u5D4A\u6CD7\u53BF|331000\u53F0\u5DDE\u5E02|331002\u6912\u6C5F\u533A|331003\u9EC4\u5CA9\u533A|331004\u8DEF\u6865\u533A|331022\u4E09\u95E8\u53BF|331023\u5929\u53F0\u53BF|331024\u4ED9\u5C45\u53BF|331081\u6E29\u5CAD\u5E02|331082\u4E34\u6D77\u5E02|331083\u7389\u73AF\u5E02|331100\u4E3D\u6C34\u5E02|331102\u83B2\u90FD\u533A|331121\u9752\u7530\u53BF|331122\u7F19\u4E91\u53BF|331123\u9042\u660C\u53BF|331124\u677E\u9633\u53BF|331125\u4E91\u548C\u53BF|331126\u5E86\u5143\u53BF|331127\u666F\u5B81\u7572\u65CF\u81EA\u6CBB\u53BF|331181\u9F99\u6CC9\u5E02|340000\u5B89\u5FBD\u7701|340100\u5408\u80A5\u5E02|340102\u7476\u6D77\u533A|340103\u5E90\u9633\u533A|340104\u8700\u5C71\u533A|340111\u5305\u6CB3\u533A|340121\u957F\u4E30\u53BF|340122\u80A5\u4E1C\u53BF|340123\u80A5\u897F\u53BF|340124\u5E90\u6C5F\u53BF|340181\u5DE2\u6E56\u5E02|340200\u829C\u6E56\u5E02|340202\u955C\u6E56\u533A|340207\u9E20\u6C5F\u533A|340209\u5F0B\u6C5F\u533A|340210\u6E7E\u6C9A\u533A|340212\u7E41\u660C\u533A|340223\u5357\u9675\u53BF|340281\u65E0\u4E3A\u5E02|340300\u868C\u57E0\u5E02|340302\u9F99\u5B50\u6E56\u533A|340303\u868C\u5C71\u533A|340304\u79B9\u4F1A\u533A|340311\u6DEE\u4E0A\u533A|340321\u6000\u8FDC\u53BF|340322\u4E94\u6CB3\u53BF|340323\u56FA\u9547\u53BF|340400\u6DEE\u5357\u5E02|340402\u5927\u901A\u533A|340403\u7530\u5BB6\u5EB5\u533A|340404\u8C22\u5BB6\u96C6\u533A|340405\u516B\u516C\u5C71\u533A|340406\u6F58\u96C6\u533A|340421\u51E4\u53F0\u53BF|340422\u5BFF\u53BF|340500\u9A6C\u978D\u5C71\u5E02|340503\u82B1\u5C71\u533A|340504\u96E8\u5C71\u533A|340506\u535A\u671B\u533A|340521\u5F53\u6D82\u53BF|340522\u542B\u5C71\u53BF|340523\u548C\u53BF|340600\u6DEE\u5317\u5E02|340602\u675C\u96C6\u533A|340603\u76F8\u5C71\u533A|340604\u70C8\u5C71\u533A|340621\u6FC9\u6EAA\u53BF|340700\u94DC\u9675\u5E02|340705\u94DC\u5B98\u533A|340706\u4E49\u5B89\u533A|340711\u90CA\u533A|340722\u679E\u9633\u53BF|340800\u5B89\u5E86\u5E02|340802\u8FCE\u6C5F\u533A|340803\u5927\u89C2\u533A|340811\u5B9C\u79C0\u533A|340822\u6000\u5B81\u53BF|340825\u592A\u6E56\u53BF|340826\u5BBF\u677E\u53BF|340827\u671B\u6C5F\u53BF|340828\u5CB3\u897F\u53BF|340881\u6850\u57CE\u5E02|340882\u6F5C\u5C71\u5E02|341000\u9EC4\u5C71\u5E02|341002\u5C6F\u6EAA\u533A|341003\u9EC4\u5C71\u533A|341004\u5FBD\u5DDE\u533A|341021\u6B59\u53BF|341022\u4F11\u5B81\u53BF|341023\u9EDF\u53BF|341024\u7941\u95E8\u53BF|341100\u6EC1\u5DDE\u5E02|341102\u7405\u740A\u533A|341103\u5357\u8C2F\u533A|341122\u6765\u5B89\u53BF|341124\u5168\u6912\u53BF|341125\u5B9A\u8FDC\u53BF|341126\u51E4\u9633\u53BF|341181\u5929\u957F\u5E02|341182\u660E\u5149\u5E02|341200\u961C\u9633\u5E02|341202\u988D\u5DDE\u533A|341203\u988D\u4E1C\u533A|341204\u988D\u6CC9\u533A|341221\u4E34\u6CC9\u53BF|341222\u592A\u548C\u53BF|341225\u961C\u5357\u53BF|341226\u988D\u4E0A\u53BF|341282\u754C\u9996\u5E02|341300\u5BBF\u5DDE\u5E02|341302\u57C7\u6865\u533A|341321\u7800\u5C71\u53BF|341322\u8427\u53BF|341323\u7075\u74A7\u53BF|341324\u6CD7\u53BF|341500\u516D\u5B89\u5E02|341502\u91D1\u5B89\u533A|341503\u88D5\u5B89\u533A|341504\u53F6\u96C6\u533A|341522\u970D\u90B1\u53BF|341523\u8212\u57CE\u53BF|341524\u91D1\u5BE8\u53BF|341525\u970D\u5C71\u53BF|341600\u4EB3\u5DDE\u5E02|341602\u8C2F\u57CE\u533A|341621\u6DA1\u9633\u53BF|341622\u8499\u57CE\u53BF|341623\u5229\u8F9B\u53BF|341700\u6C60\u5DDE\u5E02|341702\u8D35\u6C60\u533A|341721\u4E1C\u81F3\u53BF|341722\u77F3\u53F0\u53BF|341723\u9752\u9633\u53BF|341800\u5BA3\u57CE\u5E02|341802\u5BA3\u5DDE\u533A|341821\u90CE\u6EAA\u53BF|341823\u6CFE\u53BF|341824\u7EE9\u6EAA\u53BF|341825\u65CC\u5FB7\u53BF|341881\u5B81\u56FD\u5E02|341882\u5E7F\u5FB7\u5E02|350000\u798F\u5EFA\u7701|350100\u798F\u5DDE\u5E02|350102\u9F13\u697C\u533A|350103\u53F0\u6C5F\u533A|350104\u4ED3\u5C71\u533A|350105\u9A6C\u5C3E\u533A|350111\u664B\u5B89\u533A|350112\u957F\u4E50\u533A|350121\u95FD\u4FAF\u53BF|350122\u8FDE\u6C5F\u53BF|350123\u7F57\u6E90\u53BF|350124\u95FD\u6E05\u53BF|350125\u6C38\u6CF0\u53BF|350128\u5E73\u6F6D\u53BF|350181\u798F\u6E05\u5E02|350200\u53A6\u95E8\u5E02|350203\u601D\u660E\u533A|350205\u6D77\u6CA7\u533A|350206\u6E56\u91CC\u533A|350211\u96C6\u7F8E\u533A|350212\u540C\u5B89\u533A|350213\u7FD4\u5B89\u533A|350300\u8386\u7530\u5E02|350302\u57CE\u53A2\u533A|350303\u6DB5\u6C5F\u533A|350304\u8354\u57CE\u533A|350305\u79C0\u5C7F\u533A|350322\u4ED9\u6E38\u53BF|350400\u4E09\u660E\u5E02|350404\u4E09\u5143\u533A|350405\u6C99\u53BF\u533A|350421\u660E\u6EAA\u53BF|350423\u6E05\u6D41\u53BF|350424\u5B81\u5316\u53BF|350425\u5927\u7530\u53BF|350426\u5C24\u6EAA\u53BF|350428\u5C06\u4E50\u53BF|350429\u6CF0\u5B81\u53BF|350430\u5EFA\u5B81\u53BF|350481\u6C38\u5B89\u5E02|350500\u6CC9\u5DDE\u5E02|350502\u9CA4\u57CE\u533A|350503\u4E30\u6CFD\u533A|350504\u6D1B\u6C5F\u533A|350505\u6CC9\u6E2F\u533A|350521\u60E0\u5B89\u53BF|350524\u5B89\u6EAA\u53BF|350525\u6C38\u6625\u53BF|350526\u5FB7\u5316\u53BF|350527\u91D1\u95E8\u53BF|350581\u77F3\u72EE\u5E02|350582\u664B\u6C5F\u5E02|350583\u5357\u5B89\u5E02|350600\u6F33\u5DDE\u5E02|350602\u8297\u57CE\u533A|350603\u9F99\u6587\u533A|350604\u9F99\u6D77\u533A|350605\u957F\u6CF0\u533A|350622\u4E91\u9704\u53BF|350623\u6F33\u6D66\u53BF|350624\u8BCF\u5B89\u53BF|350626\u4E1C\u5C71\u53BF|350627\u5357\u9756\u53BF|350628\u5E73\u548C\u53BF|350629\u534E\u5B89\u53BF|350700\u5357\u5E73\u5E02|350702\u5EF6\u5E73\u533A|350703\u5EFA\u9633\u533A|350721\u987A\u660C\u53BF|350722\u6D66\u57CE\u53BF|350723\u5149\u6CFD\u53BF|350724\u677E\u6EAA\u53BF|350725\u653F\u548C\u53BF|350781\u90B5\u6B66\u5E02|350782\u6B66\u5937\u5C71\u5E02|350783\u5EFA\u74EF\u5E02|350800\u9F99\u5CA9\u5E02|350802\u65B0\u7F57\u533A|350803\u6C38\u5B9A\u533A|350821\u957F\u6C40\u53BF|350823\u4E0A\u676D\u53BF|350824\u6B66\u5E73\u53BF|350825\u8FDE\u57CE\u53BF|350881\u6F33\u5E73\u5E02|350900\u5B81\u5FB7\u5E02|350902\u8549\u57CE\u533A|350921\u971E\u6D66\u53BF|350922\u53E4\u7530\u53BF|350923\u5C4F\u5357\u53BF|350924\u5BFF\u5B81\u53BF|350925\u5468\u5B81\u53BF|350926\u67D8\u8363\u53BF|350981\u798F\u5B89\u5E02|350982\u798F\u9F0E\u5E02|360000\u6C5F\u897F\u7701|360100\u5357\u660C\u5E02|360102\u4E1C\u6E56\u533A|360103\u897F\u6E56\u533A|360104\u9752\u4E91\u8C31\u533A|360111\u9752\u5C71\u6E56\u533A|360112\u65B0\u5EFA\u533A|360113\u7EA2\u8C37\u6EE9\u533A|360121\u5357\u660C\u53BF|360123\u5B89\u4E49\u53BF|360124\u8FDB\u8D24\u53BF|360200\u666F\u5FB7\u9547\u5E02|360202\u660C\u6C5F\u533A|360203\u73E0\u5C71\u533A|360222\u6D6E\u6881\u53BF|360281\u4E50\u5E73\u5E02|360300\u840D\u4E61\u5E02|360302\u5B89\u6E90\u533A|360313\u6E58\u4E1C\u533A|360321\u83B2\u82B1\u53BF|360322\u4E0A\u6817\u53BF|360323\u82A6\u6EAA\u53BF|360400\u4E5D\u6C5F\u5E02|360402\u6FC2\u6EAA\u533A|360403\u6D54\u9633\u533A|360404\u67F4\u6851\u533A|360423\u6B66\u5B81\u53BF|360424\u4FEE\u6C34\u53BF|360425\u6C38\u4FEE\u53BF|360426\u5FB7\u5B89\u53BF|360428\u90FD\u660C\u53BF|360429\u6E56\u53E3\u53BF|360430\u5F6D\u6CFD\u53BF|360481\u745E\u660C\u5E02|360482\u5171\u9752\u57CE\u5E02|360483\u5E90\u5C71\u5E02|360500\u65B0\u4F59\u5E02|360502\u6E1D\u6C34\u533A|360521\u5206\u5B9C\u53BF|360600\u9E70\u6F6D\u5E02|360602\u6708\u6E56\u533A|360603\u4F59\u6C5F\u533A|360681\u8D35\u6EAA\u5E02|360700\u8D63\u5DDE\u5E02|360702\u7AE0\u8D21\u533A|360703\u5357\u5EB7\u533A|360704\u8D63\u53BF\u533A|360722\u4FE1\u4E30\u53BF|360723\u5927\u4F59\u53BF|360724\u4E0A\u72B9\u53BF|360725\u5D07\u4E49\u53BF|360726\u5B89\u8FDC\u53BF|360728\u5B9A\u5357\u53BF|360729\u5168\u5357\u53BF|360730\u5B81\u90FD\u53BF|360731\u4E8E\u90FD\u53BF|360732\u5174\u56FD\u53BF|360733\u4F1A\u660C\u53BF|360734\u5BFB\u4E4C\u53BF|360735\u77F3\u57CE\u53BF|360781\u745E\u91D1\u5E02|360783\u9F99\u5357\u5E02|360800\u5409\u5B89\u5E02|360802\u5409\u5DDE\u533A|360803\u9752\u539F\u533A|360821\u5409\u5B89\u53BF|360822\u5409\u6C34\u53BF|360823\u5CE1\u6C5F\u53BF|360824\u65B0\u5E72\u53BF|360825\u6C38\u4E30\u53BF|360826\u6CF0\u548C\u53BF|360827\u9042\u5DDD\u53BF|360828\u4E07\u5B89\u53BF|360829\u5B89\u798F\u53BF|360830\u6C38\u65B0\u53BF|360881\u4E95\u5188\u5C71\u5E02|360900\u5B9C\u6625\u5E02|360902\u8881\u5DDE\u533A|360921\u5949\u65B0\u53BF|360922\u4E07\u8F7D\u53BF|360923\u4E0A\u9AD8\u53BF|360924\u5B9C\u4E30\u53BF|360925\u9756\u5B89\u53BF|360926\u94DC\u9F13\u53BF|360981\u4E30\u57CE\u5E02|360982\u6A1F\u6811\u5E02|360983\u9AD8\u5B89\u5E02|361000\u629A\u5DDE\u5E02|361002\u4E34\u5DDD\u533A|361003\u4E1C\u4E61\u533A|361021\u5357\u57CE\u53BF|361022\u9ECE\u5DDD\u53BF|361023\u5357\u4E30\u53BF|361024\u5D07\u4EC1\u53BF|361025\u4E50\u5B89\u53BF|361026\u5B9C\u9EC4\u53BF|361027\u91D1\u6EAA\u53BF|361028\u8D44\u6EAA\u53BF|361030\u5E7F\u660C\u53BF|361100\u4E0A\u9976\u5E02|361102\u4FE1\u5DDE\u533A|361103\u5E7F\u4E30\u533A|361104\u5E7F\u4FE1\u533A|361123\u7389\u5C71\u53BF|361124\u94C5\u5C71\u53BF|361125\u6A2A\u5CF0\u53BF|361126\u5F0B\u9633\u53BF|361127\u4F59\u5E72\u53BF|361128\u9131\u9633\u53BF|361129\u4E07\u5E74\u53BF|361130\u5A7A\u6E90\u53BF|361181\u5FB7\u5174\u5E02|370000\u5C71\u4E1C\u7701|370100\u6D4E\u5357\u5E02|370102\u5386\u4E0B\u533A|370103\u5E02\u4E2D\u533A|370104\u69D0\u836B\u533A|370105\u5929\u6865\u533A|370112\u5386\u57CE\u533A|370113\u957F\u6E05\u533A|370114\u7AE0\u4E18\u533A|370115\u6D4E\u9633\u533A|370116\u83B1\u829C\u533A|370117\u94A2\u57CE\u533A|370124\u5E73\u9634\u53BF|370126\u5546\u6CB3\u53BF|370200\u9752\u5C9B\u5E02|370202\u5E02\u5357\u533A|370203\u5E02\u5317\u533A|370211\u9EC4\u5C9B\u533A|370212\u5D02\u5C71\u533A|370213\u674E\u6CA7\u533A|370214\u57CE\u9633\u533A|370215\u5373\u58A8\u533A|370281\u80F6\u5DDE\u5E02|370283\u5E73\u5EA6\u5E02|370285\u83B1\u897F\u5E02|370300\u6DC4\u535A\u5E02|370302\u6DC4\u5DDD\u533A|370303\u5F20\u5E97\u533A|370304\u535A\u5C71\u533A|370305\u4E34\u6DC4\u533A|370306\u5468\u6751\u533A|370321\u6853\u53F0\u53BF|370322\u9AD8\u9752\u53BF|370323\u6C82\u6E90\u53BF|370400\u67A3\u5E84\u5E02|370402\u5E02\u4E2D\u533A|370403\u859B\u57CE\u533A|370404\u5CC4\u57CE\u533A|370405\u53F0\u513F\u5E84\u533A|370406\u5C71\u4EAD\u533A|370481\u6ED5\u5DDE\u5E02|370500\u4E1C\u8425\u5E02|370502\u4E1C\u8425\u533A|370503\u6CB3\u53E3\u533A|370505\u57A6\u5229\u533A|370522\u5229\u6D25\u53BF|370523\u5E7F\u9976\u53BF|370600\u70DF\u53F0\u5E02|370602\u829D\u7F58\u533A|370611\u798F\u5C71\u533A|370612\u725F\u5E73\u533A|370613\u83B1\u5C71\u533A|370614\u84EC\u83B1\u533A|370681\u9F99\u53E3\u5E02|370682\u83B1\u9633\u5E02|370683\u83B1\u5DDE\u5E02|370685\u62DB\u8FDC\u5E02|370686\u6816\u971E\u5E02|370687\u6D77\u9633\u5E02|370700\u6F4D\u574A\u5E02|370702\u6F4D\u57CE\u533A|370703\u5BD2\u4EAD\u533A|370704\u574A\u5B50\u533A|370705\u594E\u6587\u533A|370724\u4E34\u6710\u53BF|370725\u660C\u4E50\u53BF|370781\u9752\u5DDE\u5E02|370782\u8BF8\u57CE\u5E02|370783\u5BFF\u5149\u5E02|370784\u5B89\u4E18\u5E02|370785\u9AD8\u5BC6\u5E02|370786\u660C\u9091\u5E02|370800\u6D4E\u5B81\u5E02|370811\u4EFB\u57CE\u533A|370812\u5156\u5DDE\u533A|370826\u5FAE\u5C71\u53BF|370827\u9C7C\u53F0\u53BF|370828\u91D1\u4E61\u53BF|370829\u5609\u7965\u53BF|370830\u6C76\u4E0A\u53BF|370831\u6CD7\u6C34\u53BF|370832\u6881\u5C71\u53BF|370881\u66F2\u961C\u5E02|370883\u90B9\u57CE\u5E02|370900\u6CF0\u5B89\u5E02|370902\u6CF0\u5C71\u533A|370911\u5CB1\u5CB3\u533A|370921\u5B81\u9633\u53BF|370923\u4E1C\u5E73\u53BF|370982\u65B0\u6CF0\u5E02|370983\u80A5\u57CE\u5E02|371000\u5A01\u6D77\u5E02|371002\u73AF\u7FE0\u533A|371003\u6587\u767B\u533A|371082\u8363\u6210\u5E02|371083\u4E73\u5C71\u5E02|371100\u65E5\u7167\u5E02|371102\u4E1C\u6E2F\u533A|371103\u5C9A\u5C71\u533A|371121\u4E94\u83B2\u53BF|371122\u8392\u53BF|371300\u4E34\u6C82\u5E02|371302\u5170\u5C71\u533A|371311\u7F57\u5E84\u533A|371312\u6CB3\u4E1C\u533A|371321\u6C82\u5357\u53BF|371322\u90EF\u57CE\u53BF|371323\u6C82\u6C34\u53BF|371324\u5170\u9675\u53BF|371325\u8D39\u53BF|371326\u5E73\u9091\u53BF|371327\u8392\u5357\u53BF|371328\u8499\u9634\u53BF|371329\u4E34\u6CAD\u53BF|371400\u5FB7\u5DDE\u5E02|371402\u5FB7\u57CE\u533A|371403\u9675\u57CE\u533A|371422\u5B81\u6D25\u53BF|371423\u5E86\u4E91\u53BF|371424\u4E34\u9091\u53BF|371425\u9F50\u6CB3\u53BF|371426\u5E73\u539F\u53BF|371427\u590F\u6D25\u53BF|371428\u6B66\u57CE\u53BF|371481\u4E50\u9675\u5E02|371482\u79B9\u57CE\u5E02|371500\u804A\u57CE\u5E02|371502\u4E1C\u660C\u5E9C\u533A|371503\u830C\u5E73\u533A|371521\u9633\u8C37\u53BF|371522\u8398\u53BF|371524\u4E1C\u963F\u53BF|371525\u51A0\u53BF|371526\u9AD8\u5510\u53BF|371581\u4E34\u6E05\u5E02|371600\u6EE8\u5DDE\u5E02|371602\u6EE8\u57CE\u533A|371603\u6CBE\u5316\u533A|371621\u60E0\u6C11\u53BF|371622\u9633\u4FE1\u53BF|371623\u65E0\u68E3\u53BF|371625\u535A\u5174\u53BF|371681\u90B9\u5E73\u5E02|371700\u83CF\u6CFD\u5E02|371702\u7261\u4E39\u533A|371703\u5B9A\u9676\u533A|371721\u66F9\u53BF|371722\u5355\u53BF|371723\u6210\u6B66\u53BF|371724\u5DE8\u91CE\u53BF|371725\u90D3\u57CE\u53BF|371726\u9104\u57CE\u53BF|371728\u4E1C\u660E\u53BF|410000\u6CB3\u5357\u7701|410100\u90D1\u5DDE\u5E02|410102\u4E2D\u539F\u533A|410103\u4E8C\u4E03\u533A|410104\u7BA1\u57CE\u56DE\u65CF\u533A|410105\u91D1\u6C34\u533A|410106\u4E0A\u8857\u533A|410108\u60E0\u6D4E\u533A|410122\u4E2D\u725F\u53BF|410181\u5DE9\u4E49\u5E02|410182\u8365\u9633\u5E02|410183\u65B0\u5BC6\u5E02|410184\u65B0\u90D1\u5E02|410185\u767B\u5C01\u5E02|410200\u5F00\u5C01\u5E02|410202\u9F99\u4EAD\u533A|410203\u987A\u6CB3\u56DE\u65CF\u533A|410204\u9F13\u697C\u533A|410205\u79B9\u738B\u53F0\u533A|410212\u7965\u7B26\u533A|410221\u675E\u53BF|410222\u901A\u8BB8\u53BF|410223\u5C09\u6C0F\u53BF|410225\u5170\u8003\u53BF|410300\u6D1B\u9633\u5E02|410302\u8001\u57CE\u533A|410303\u897F\u5DE5\u533A|410304\u700D\u6CB3\u56DE\u65CF\u533A|410305\u6DA7\u897F\u533A|410307\u5043\u5E08\u533A|410308\u5B5F\u6D25\u533A|410311\u6D1B\u9F99\u533A|410323\u65B0\u5B89\u53BF|410324\u683E\u5DDD\u53BF|410325\u5D69\u53BF|410326\u6C5D\u9633\u53BF|410327\u5B9C\u9633\u53BF|410328\u6D1B\u5B81\u53BF|410329\u4F0A\u5DDD\u53BF|410400\u5E73\u9876\u5C71\u5E02|410402\u65B0\u534E\u533A|410403\u536B\u4E1C\u533A|410404\u77F3\u9F99\u533A|410411\u6E5B\u6CB3\u533A|410421\u5B9D\u4E30\u53BF|410422\u53F6\u53BF|410423\u9C81\u5C71\u53BF|410425\u90CF\u53BF|410481\u821E\u94A2\u5E02|410482\u6C5D\u5DDE\u5E02|410500\u5B89\u9633\u5E02|410502\u6587\u5CF0\u533A|410503\u5317\u5173\u533A|410505\u6BB7\u90FD\u533A|410506\u9F99\u5B89\u533A|410522\u5B89\u9633\u53BF|410523\u6C64\u9634\u53BF|410526\u6ED1\u53BF|410527\u5185\u9EC4\u53BF|410581\u6797\u5DDE\u5E02|410600\u9E64\u58C1\u5E02|410602\u9E64\u5C71\u533A|410603\u5C71\u57CE\u533A|410611\u6DC7\u6EE8\u533A|410621\u6D5A\u53BF|410622\u6DC7\u53BF|410700\u65B0\u4E61\u5E02|410702\u7EA2\u65D7\u533A|410703\u536B\u6EE8\u533A|410704\u51E4\u6CC9\u533A|410711\u7267\u91CE\u533A|410721\u65B0\u4E61\u53BF|410724\u83B7\u5609\u53BF|410725\u539F\u9633\u53BF|410726\u5EF6\u6D25\u53BF|410727\u5C01\u4E18\u53BF|410781\u536B\u8F89\u5E02|410782\u8F89\u53BF\u5E02|410783\u957F\u57A3\u5E02|410800\u7126\u4F5C\u5E02|410802\u89E3\u653E\u533A|410803\u4E2D\u7AD9\u533A|410804\u9A6C\u6751\u533A|410811\u5C71\u9633\u533A|410821\u4FEE\u6B66\u53BF|410822\u535A\u7231\u53BF|410823\u6B66\u965F\u53BF|410825\u6E29\u53BF|410882\u6C81\u9633\u5E02|410883\u5B5F\u5DDE\u5E02|410900\u6FEE\u9633\u5E02|410902\u534E\u9F99\u533A|410922\u6E05\u4E30\u53BF|410923\u5357\u4E50\u53BF|410926\u8303\u53BF|410927\u53F0\u524D\u53BF|410928\u6FEE\u9633\u53BF|411000\u8BB8\u660C\u5E02|411002\u9B4F\u90FD\u533A|411003\u5EFA\u5B89\u533A|411024\u9122\u9675\u53BF|411025\u8944\u57CE\u53BF|411081\u79B9\u5DDE\u5E02|411082\u957F\u845B\u5E02|411100\u6F2F\u6CB3\u5E02|411102\u6E90\u6C47\u533A|411103\u90FE\u57CE\u533A|411104\u53EC\u9675\u533A|411121\u821E\u9633\u53BF|411122\u4E34\u988D\u53BF|411200\u4E09\u95E8\u5CE1\u5E02|411202\u6E56\u6EE8\u533A|411203\u9655\u5DDE\u533A|411221\u6E11\u6C60\u53BF|411224\u5362\u6C0F\u53BF|411281\u4E49\u9A6C\u5E02|411282\u7075\u5B9D\u5E02|411300\u5357\u9633\u5E02|411302\u5B9B\u57CE\u533A|411303\u5367\u9F99\u533A|411321\u5357\u53EC\u53BF|411322\u65B9\u57CE\u53BF|411323\u897F\u5CE1\u53BF|411324\u9547\u5E73\u53BF|411325\u5185\u4E61\u53BF|411326\u6DC5\u5DDD\u53BF|411327\u793E\u65D7\u53BF|411328\u5510\u6CB3\u53BF|411329\u65B0\u91CE\u53BF|411330\u6850\u67CF\u53BF|411381\u9093\u5DDE\u5E02|411400\u5546\u4E18\u5E02|411402\u6881\u56ED\u533A|411403\u7762\u9633\u533A|411421\u6C11\u6743\u53BF|411422\u7762\u53BF|411423\u5B81\u9675\u53BF|411424\u67D8\u57CE\u53BF|411425\u865E\u57CE\u53BF|411426\u590F\u9091\u53BF|411481\u6C38\u57CE\u5E02|411500\u4FE1\u9633\u5E02|411502\u6D49\u6CB3\u533A|411503\u5E73\u6865\u533A|411521\u7F57\u5C71\u53BF|411522\u5149\u5C71\u53BF|411523\u65B0\u53BF|411524\u5546\u57CE\u53BF|411525\u56FA\u59CB\u53BF|411526\u6F62\u5DDD\u53BF|411527\u6DEE\u6EE8\u53BF|411528\u606F\u53BF|411600\u5468\u53E3\u5E02|411602\u5DDD\u6C47\u533A|411603\u6DEE\u9633\u533A|411621\u6276\u6C9F\u53BF|411622\u897F\u534E\u53BF|411623\u5546\u6C34\u53BF|411624\u6C88\u4E18\u53BF|411625\u90F8\u57CE\u53BF|411627\u592A\u5EB7\u53BF|411628\u9E7F\u9091\u53BF|411681\u9879\u57CE\u5E02|411700\u9A7B\u9A6C\u5E97\u5E02|411702\u9A7F\u57CE\u533A|411721\u897F\u5E73\u53BF|411722\u4E0A\u8521\u53BF|411723\u5E73\u8206\u53BF|411724\u6B63\u9633\u53BF|411725\u786E\u5C71\u53BF|411726\u6CCC\u9633\u53BF|411727\u6C5D\u5357\u53BF|411728\u9042\u5E73\u53BF|411729\u65B0\u8521\u53BF|419001\u6D4E\u6E90\u5E02|420000\u6E56\u5317\u7701|420100\u6B66\u6C49\u5E02|420102\u6C5F\u5CB8\u533A|420103\u6C5F\u6C49\u533A|420104\u785A\u53E3\u533A|420105\u6C49\u9633\u533A|420106\u6B66\u660C\u533A|420107\u9752\u5C71\u533A|420111\u6D2A\u5C71\u533A|420112\u4E1C\u897F\u6E56\u533A|420113\u6C49\u5357\u533A|420114\u8521\u7538\u533A|420115\u6C5F\u590F\u533A|420116\u9EC4\u9642\u533A|420117\u65B0\u6D32\u533A|420200\u9EC4\u77F3\u5E02|420202\u9EC4\u77F3\u6E2F\u533A|420203\u897F\u585E\u5C71\u533A|420204\u4E0B\u9646\u533A|420205\u94C1\u5C71\u533A|420222\u9633\u65B0\u53BF|420281\u5927\u51B6\u5E02|420300\u5341\u5830\u5E02|420302\u8305\u7BAD\u533A|420303\u5F20\u6E7E\u533A|420304\u90E7\u9633\u533A|420322\u90E7\u897F\u53BF|420323\u7AF9\u5C71\u53BF|420324\u7AF9\u6EAA\u53BF|420325\u623F\u53BF|420381\u4E39\u6C5F\u53E3\u5E02|420500\u5B9C\u660C\u5E02|420502\u897F\u9675\u533A|420503\u4F0D\u5BB6\u5C97\u533A|420504\u70B9\u519B\u533A|420505\u7307\u4EAD\u533A|420506\u5937\u9675\u533A|420525\u8FDC\u5B89\u53BF|420526\u5174\u5C71\u53BF|420527\u79ED\u5F52\u53BF|420528\u957F\u9633\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF|420529\u4E94\u5CF0\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF|420581\u5B9C\u90FD\u5E02|420582\u5F53\u9633\u5E02|420583\u679D\u6C5F\u5E02|420600\u8944\u9633\u5E02|420602\u8944\u57CE\u533A|420606\u6A0A\u57CE\u533A|420607\u8944\u5DDE\u533A|420624\u5357\u6F33\u53BF|420625\u8C37\u57CE\u53BF|420626\u4FDD\u5EB7\u53BF|420682\u8001\u6CB3\u53E3\u5E02|420683\u67A3\u9633\u5E02|420684\u5B9C\u57CE\u5E02|420700\u9102\u5DDE\u5E02|420702\u6881\u5B50\u6E56\u533A|420703\u534E\u5BB9\u533A|420704\u9102\u57CE\u533A|420800\u8346\u95E8\u5E02|420802\u4E1C\u5B9D\u533A|420804\u6387\u5200\u533A|420822\u6C99\u6D0B\u53BF|420881\u949F\u7965\u5E02|420882\u4EAC\u5C71\u5E02|420900\u5B5D\u611F\u5E02|420902\u5B5D\u5357\u533A|420921\u5B5D\u660C\u53BF|420922\u5927\u609F\u53BF|420923\u4E91\u68A6\u53BF|420981\u5E94\u57CE\u5E02|420982\u5B89\u9646\u5E02|420984\u6C49\u5DDD\u5E02|421000\u8346\u5DDE\u5E02|421002\u6C99\u5E02\u533A|421003\u8346\u5DDE\u533A|421022\u516C\u5B89\u53BF|421024\u6C5F\u9675\u53BF|421081\u77F3\u9996\u5E02|421083\u6D2A\u6E56\u5E02|421087\u677E\u6ECB\u5E02|421088\u76D1\u5229\u5E02|421100\u9EC4\u5188\u5E02|421102\u9EC4\u5DDE\u533A|421121\u56E2\u98CE\u53BF|421122\u7EA2\u5B89\u53BF|421123\u7F57\u7530\u53BF|421124\u82F1\u5C71\u53BF|421125\u6D60\u6C34\u53BF|421126\u8572\u6625\u53BF|421127\u9EC4\u6885\u53BF|421181\u9EBB\u57CE\u5E02|421182\u6B66\u7A74\u5E02|421200\u54B8\u5B81\u5E02|421202\u54B8\u5B89\u533A|421221\u5609\u9C7C\u53BF|421222\u901A\u57CE\u53BF|421223\u5D07\u9633\u53BF|421224\u901A\u5C71\u53BF|421281\u8D64\u58C1\u5E02|421300\u968F\u5DDE\u5E02|421303\u66FE\u90FD\u533A|421321\u968F\u53BF|421381\u5E7F\u6C34\u5E02|422800\u6069\u65BD\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE|422801\u6069\u65BD\u5E02|422802\u5229\u5DDD\u5E02|422822\u5EFA\u59CB\u53BF|422823\u5DF4\u4E1C\u53BF|422825\u5BA3\u6069\u53BF|422826\u54B8\u4E30\u53BF|422827\u6765\u51E4\u53BF|422828\u9E64\u5CF0\u53BF|429004\u4ED9\u6843\u5E02|429005\u6F5C\u6C5F\u5E02|429006\u5929\u95E8\u5E02|429021\u795E\u519C\u67B6\u6797\u533A|430000\u6E56\u5357\u7701|430100\u957F\u6C99\u5E02|430102\u8299\u84C9\u533A|430103\u5929\u5FC3\u533A|430104\u5CB3\u9E93\u533A|430105\u5F00\u798F\u533A|430111\u96E8\u82B1\u533A|430112\u671B\u57CE\u533A|430121\u957F\u6C99\u53BF|430181\u6D4F\u9633\u5E02|430182\u5B81\u4E61\u5E02|430200\u682A\u6D32\u5E02|430202\u8377\u5858\u533A|430203\u82A6\u6DDE\u533A|430204\u77F3\u5CF0\u533A|430211\u5929\u5143\u533A|430212\u6E0C\u53E3\u533A|430223\u6538\u53BF|430224\u8336\u9675\u53BF|430225\u708E\u9675\u53BF|430281\u91B4\u9675\u5E02|430300\u6E58\u6F6D\u5E02|430302\u96E8\u6E56\u533A|430304\u5CB3\u5858\u533A|430321\u6E58\u6F6D\u53BF|430381\u6E58\u4E61\u5E02|430382\u97F6\u5C71\u5E02|430400\u8861\u9633\u5E02|430405\u73E0\u6656\u533A|430406\u96C1\u5CF0\u533A|430407\u77F3\u9F13\u533A|430408\u84B8\u6E58\u533A|430412\u5357\u5CB3\u533A|430421\u8861\u9633\u53BF|430422\u8861\u5357\u53BF|430423\u8861\u5C71\u53BF|430424\u8861\u4E1C\u53BF|430426\u7941\u4E1C\u53BF|430481\u8012\u9633\u5E02|430482\u5E38\u5B81\u5E02|430500\u90B5\u9633\u5E02|430502\u53CC\u6E05\u533A|430503\u5927\u7965\u533A|430511\u5317\u5854\u533A|430522\u65B0\u90B5\u53BF|430523\u90B5\u9633\u53BF|430524\u9686\u56DE\u53BF|430525\u6D1E\u53E3\u53BF|430527\u7EE5\u5B81\u53BF|430528\u65B0\u5B81\u53BF|430529\u57CE\u6B65\u82D7\u65CF\u81EA\u6CBB\u53BF|430581\u6B66\u5188\u5E02|430582\u90B5\u4E1C\u5E02|430600\u5CB3\u9633\u5E02|430602\u5CB3\u9633\u697C\u533A|430603\u4E91\u6EAA\u533A|430611\u541B\u5C71\u533A|430621\u5CB3\u9633\u53BF|430623\u534E\u5BB9\u53BF|430624\u6E58\u9634\u53BF|430626\u5E73\u6C5F\u53BF|430681\u6C68\u7F57\u5E02|430682\u4E34\u6E58\u5E02|430700\u5E38\u5FB7\u5E02|430702\u6B66\u9675\u533A|430703\u9F0E\u57CE\u533A|430721\u5B89\u4E61\u53BF|430722\u6C49\u5BFF\u53BF|430723\u6FA7\u53BF|430724\u4E34\u6FA7\u53BF|430725\u6843\u6E90\u53BF|430726\u77F3\u95E8\u53BF|430781\u6D25\u5E02\u5E02|430800\u5F20\u5BB6\u754C\u5E02|430802\u6C38\u5B9A\u533A|430811\u6B66\u9675\u6E90\u533A|430821\u6148\u5229\u53BF|430822\u6851\u690D\u53BF|430900\u76CA\u9633\u5E02|430902\u8D44\u9633\u533A|430903\u8D6B\u5C71\u533A|430921\u5357\u53BF|430922\u6843\u6C5F\u53BF|430923\u5B89\u5316\u53BF|430981\u6C85\u6C5F\u5E02|431000\u90F4\u5DDE\u5E02|431002\u5317\u6E56\u533A|431003\u82CF\u4ED9\u533A|431021\u6842\u9633\u53BF|431022\u5B9C\u7AE0\u53BF|431023\u6C38\u5174\u53BF|431024\u5609\u79BE\u53BF|431025\u4E34\u6B66\u53BF|431026\u6C5D\u57CE\u53BF|431027\u6842\u4E1C\u53BF|431028\u5B89\u4EC1\u53BF|431081\u8D44\u5174\u5E02|431100\u6C38\u5DDE\u5E02|431102\u96F6\u9675\u533A|431103\u51B7\u6C34\u6EE9\u533A|431122\u4E1C\u5B89\u53BF|431123\u53CC\u724C\u53BF|431124\u9053\u53BF|431125\u6C5F\u6C38\u53BF|431126\u5B81\u8FDC\u53BF|431127\u84DD\u5C71\u53BF|431128\u65B0\u7530\u53BF|431129\u6C5F\u534E\u7476\u65CF\u81EA\u6CBB\u53BF|431181\u7941\u9633\u5E02|431200\u6000\u5316\u5E02|431202\u9E64\u57CE\u533A|431221\u4E2D\u65B9\u53BF|431222\u6C85\u9675\u53BF|431223\u8FB0\u6EAA\u53BF|431224\u6E86\u6D66\u53BF|431225\u4F1A\u540C\u53BF|431226\u9EBB\u9633\u82D7\u65CF\u81EA\u6CBB\u53BF|431227\u65B0\u6643\u4F97\u65CF\u81EA\u6CBB\u53BF|431228\u82B7\u6C5F\u4F97\u65CF\u81EA\u6CBB\u53BF|431229\u9756\u5DDE\u82D7\u65CF\u4F97\u65CF\u81EA\u6CBB\u53BF|431230\u901A\u9053\u4F97\u65CF\u81EA\u6CBB\u53BF|431281\u6D2A\u6C5F\u5E02|431300\u5A04\u5E95\u5E02|431302\u5A04\u661F\u533A|431321\u53CC\u5CF0\u53BF|431322\u65B0\u5316\u53BF|431381\u51B7\u6C34\u6C5F\u5E02|431382\u6D9F\u6E90\u5E02|433100\u6E58\u897F\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE|433101\u5409\u9996\u5E02|433122\u6CF8\u6EAA\u53BF|433123\u51E4\u51F0\u53BF|433124\u82B1\u57A3\u53BF|433125\u4FDD\u9756\u53BF|433126\u53E4\u4E08\u53BF|433127\u6C38\u987A\u53BF|433130\u9F99\u5C71\u53BF|440000\u5E7F\u4E1C\u7701|440100\u5E7F\u5DDE\u5E02|440103\u8354\u6E7E\u533A|440104\u8D8A\u79C0\u533A|440105\u6D77\u73E0\u533A|440106\u5929\u6CB3\u533A|440111\u767D\u4E91\u533A|440112\u9EC4\u57D4\u533A|440113\u756A\u79BA\u533A|440114\u82B1\u90FD\u533A|440115\u5357\u6C99\u533A|440117\u4ECE\u5316\u533A|440118\u589E\u57CE\u533A|440200\u97F6\u5173\u5E02|440203\u6B66\u6C5F\u533A|440204\u6D48\u6C5F\u533A|440205\u66F2\u6C5F\u533A|440222\u59CB\u5174\u53BF|440224\u4EC1\u5316\u53BF|440229\u7FC1\u6E90\u53BF|440232\u4E73\u6E90\u7476\u65CF\u81EA\u6CBB\u53BF|440233\u65B0\u4E30\u53BF|440281\u4E50\u660C\u5E02|440282\u5357\u96C4\u5E02|440300\u6DF1\u5733\u5E02|440303\u7F57\u6E56\u533A|440304\u798F\u7530\u533A|440305\u5357\u5C71\u533A|440306\u5B9D\u5B89\u533A|440307\u9F99\u5C97\u533A|440308\u76D0\u7530\u533A|440309\u9F99\u534E\u533A|440310\u576A\u5C71\u533A|440311\u5149\u660E\u533A|440400\u73E0\u6D77\u5E02|440402\u9999\u6D32\u533A|440403\u6597\u95E8\u533A|440404\u91D1\u6E7E\u533A|440500\u6C55\u5934\u5E02|440507\u9F99\u6E56\u533A|440511\u91D1\u5E73\u533A|440512\u6FE0\u6C5F\u533A|440513\u6F6E\u9633\u533A|440514\u6F6E\u5357\u533A|440515\u6F84\u6D77\u533A|440523\u5357\u6FB3\u53BF|440600\u4F5B\u5C71\u5E02|440604\u7985\u57CE\u533A|440605\u5357\u6D77\u533A|440606\u987A\u5FB7\u533A|440607\u4E09\u6C34\u533A|440608\u9AD8\u660E\u533A|440700\u6C5F\u95E8\u5E02|440703\u84EC\u6C5F\u533A|440704\u6C5F\u6D77\u533A|440705\u65B0\u4F1A\u533A|440781\u53F0\u5C71\u5E02|440783\u5F00\u5E73\u5E02|440784\u9E64\u5C71\u5E02|440785\u6069\u5E73\u5E02|440800\u6E5B\u6C5F\u5E02|440802\u8D64\u574E\u533A|440803\u971E\u5C71\u533A|440804\u5761\u5934\u533A|440811\u9EBB\u7AE0\u533A|440823\u9042\u6EAA\u53BF|440825\u5F90\u95FB\u53BF|440881\u5EC9\u6C5F\u5E02|440882\u96F7\u5DDE\u5E02|440883\u5434\u5DDD\u5E02|440900\u8302\u540D\u5E02|440902\u8302\u5357\u533A|440904\u7535\u767D\u533A|440981\u9AD8\u5DDE\u5E02|440982\u5316\u5DDE\u5E02|440983\u4FE1\u5B9C\u5E02|441200\u8087\u5E86\u5E02|441202\u7AEF\u5DDE\u533A|441203\u9F0E\u6E56\u533A|441204\u9AD8\u8981\u533A|441223\u5E7F\u5B81\u53BF|441224\u6000\u96C6\u53BF|441225\u5C01\u5F00\u53BF|441226\u5FB7\u5E86\u53BF|441284\u56DB\u4F1A\u5E02|441300\u60E0\u5DDE\u5E02|441302\u60E0\u57CE\u533A|441303\u60E0\u9633\u533A|441322\u535A\u7F57\u53BF|441323\u60E0\u4E1C\u53BF|441324\u9F99\u95E8\u53BF|441400\u6885\u5DDE\u5E02|441402\u6885\u6C5F\u533A|441403\u6885\u53BF\u533A|441422\u5927\u57D4\u53BF|441423\u4E30\u987A\u53BF|441424\u4E94\u534E\u53BF|441426\u5E73\u8FDC\u53BF|441427\u8549\u5CAD\u53BF|441481\u5174\u5B81\u5E02|441500\u6C55\u5C3E\u5E02|441502\u57CE\u533A|441521\u6D77\u4E30\u53BF|441523\u9646\u6CB3\u53BF|441581\u9646\u4E30\u5E02|441600\u6CB3\u6E90\u5E02|441602\u6E90\u57CE\u533A|441621\u7D2B\u91D1\u53BF|441622\u9F99\u5DDD\u53BF|441623\u8FDE\u5E73\u53BF|441624\u548C\u5E73\u53BF|441625\u4E1C\u6E90\u53BF|441700\u9633\u6C5F\u5E02|441702\u6C5F\u57CE\u533A|441704\u9633\u4E1C\u533A|441721\u9633\u897F\u53BF|441781\u9633\u6625\u5E02|441800\u6E05\u8FDC\u5E02|441802\u6E05\u57CE\u533A|441803\u6E05\u65B0\u533A|441821\u4F5B\u5188\u53BF|441823\u9633\u5C71\u53BF|441825\u8FDE\u5C71\u58EE\u65CF\u7476\u65CF\u81EA\u6CBB\u53BF|441826\u8FDE\u5357\u7476\u65CF\u81EA\u6CBB\u53BF|441881\u82F1\u5FB7\u5E02|441882\u8FDE\u5DDE\u5E02|441900\u4E1C\u839E\u5E02|442000\u4E2D\u5C71\u5E02|445100\u6F6E\u5DDE\u5E02|445102\u6E58\u6865\u533A|445103\u6F6E\u5B89\u533A|445122\u9976\u5E73\u53BF|445200\u63ED\u9633\u5E02|445202\u6995\u57CE\u533A|445203\u63ED\u4E1C\u533A|445222\u63ED\u897F\u53BF|445224\u60E0\u6765\u53BF|445281\u666E\u5B81\u5E02|445300\u4E91\u6D6E\u5E02|445302\u4E91\u57CE\u533A|445303\u4E91\u5B89\u533A|445321\u65B0\u5174\u53BF|445322\u90C1\u5357\u53BF|445381\u7F57\u5B9A\u5E02|450000\u5E7F\u897F\u58EE\u65CF\u81EA\u6CBB\u533A|450100\u5357\u5B81\u5E02|450102\u5174\u5B81\u533A|450103\u9752\u79C0\u533A|450105\u6C5F\u5357\u533A|450107\u897F\u4E61\u5858\u533A|450108\u826F\u5E86\u533A|450109\u9095\u5B81\u533A|450110\u6B66\u9E23\u533A|450123\u9686\u5B89\u53BF|450124\u9A6C\u5C71\u53BF|450125\u4E0A\u6797\u53BF|450126\u5BBE\u9633\u53BF|450181\u6A2A\u5DDE\u5E02|450200\u67F3\u5DDE\u5E02|450202\u57CE\u4E2D\u533A|450203\u9C7C\u5CF0\u533A|450204\u67F3\u5357\u533A|450205\u67F3\u5317\u533A|450206\u67F3\u6C5F\u533A|450222\u67F3\u57CE\u53BF|450223\u9E7F\u5BE8\u53BF|450224\u878D\u5B89\u53BF|450225\u878D\u6C34\u82D7\u65CF\u81EA\u6CBB\u53BF|450226\u4E09\u6C5F\u4F97\u65CF\u81EA\u6CBB\u53BF|450300\u6842\u6797\u5E02|450302\u79C0\u5CF0\u533A|450303\u53E0\u5F69\u533A|450304\u8C61\u5C71\u533A|450305\u4E03\u661F\u533A|450311\u96C1\u5C71\u533A|450312\u4E34\u6842\u533A|450321\u9633\u6714\u53BF|450323\u7075\u5DDD\u53BF|450324\u5168\u5DDE\u53BF|450325\u5174\u5B89\u53BF|450326\u6C38\u798F\u53BF|450327\u704C\u9633\u53BF|450328\u9F99\u80DC\u5404\u65CF\u81EA\u6CBB\u53BF|450329\u8D44\u6E90\u53BF|450330\u5E73\u4E50\u53BF|450332\u606D\u57CE\u7476\u65CF\u81EA\u6CBB\u53BF|450381\u8354\u6D66\u5E02|450400\u68A7\u5DDE\u5E02|450403\u4E07\u79C0\u533A|450405\u957F\u6D32\u533A|450406\u9F99\u5729\u533A|450421\u82CD\u68A7\u53BF|450422\u85E4\u53BF|450423\u8499\u5C71\u53BF|450481\u5C91\u6EAA\u5E02|450500\u5317\u6D77\u5E02|450502\u6D77\u57CE\u533A|450503\u94F6\u6D77\u533A|450512\u94C1\u5C71\u6E2F\u533A|450521\u5408\u6D66\u53BF|450600\u9632\u57CE\u6E2F\u5E02|450602\u6E2F\u53E3\u533A|450603\u9632\u57CE\u533A|450621\u4E0A\u601D\u53BF|450681\u4E1C\u5174\u5E02|450700\u94A6\u5DDE\u5E02|450702\u94A6\u5357\u533A|450703\u94A6\u5317\u533A|450721\u7075\u5C71\u53BF|450722\u6D66\u5317\u53BF|450800\u8D35\u6E2F\u5E02|450802\u6E2F\u5317\u533A|450803\u6E2F\u5357\u533A|450804\u8983\u5858\u533A|450821\u5E73\u5357\u53BF|450881\u6842\u5E73\u5E02|450900\u7389\u6797\u5E02|450902\u7389\u5DDE\u533A|450903\u798F\u7EF5\u533A|450921\u5BB9\u53BF|450922\u9646\u5DDD\u53BF|450923\u535A\u767D\u53BF|450924\u5174\u4E1A\u53BF|450981\u5317\u6D41\u5E02|451000\u767E\u8272\u5E02|451002\u53F3\u6C5F\u533A|451003\u7530\u9633\u533A|451022\u7530\u4E1C\u53BF|451024\u5FB7\u4FDD\u53BF|451026\u90A3\u5761\u53BF|451027\u51CC\u4E91\u53BF|451028\u4E50\u4E1A\u53BF|451029\u7530\u6797\u53BF|451030\u897F\u6797\u53BF|451031\u9686\u6797\u5404\u65CF\u81EA\u6CBB\u53BF|451081\u9756\u897F\u5E02|451082\u5E73\u679C\u5E02|451100\u8D3A\u5DDE\u5E02|451102\u516B\u6B65\u533A|451103\u5E73\u6842\u533A|451121\u662D\u5E73\u53BF|451122\u949F\u5C71\u53BF|451123\u5BCC\u5DDD\u7476\u65CF\u81EA\u6CBB\u53BF|451200\u6CB3\u6C60\u5E02|451202\u91D1\u57CE\u6C5F\u533A|451203\u5B9C\u5DDE\u533A|451221\u5357\u4E39\u53BF|451222\u5929\u5CE8\u53BF|451223\u51E4\u5C71\u53BF|451224\u4E1C\u5170\u53BF|451225\u7F57\u57CE\u4EEB\u4F6C\u65CF\u81EA\u6CBB\u53BF|451226\u73AF\u6C5F\u6BDB\u5357\u65CF\u81EA\u6CBB\u53BF|451227\u5DF4\u9A6C\u7476\u65CF\u81EA\u6CBB\u53BF|451228\u90FD\u5B89\u7476\u65CF\u81EA\u6CBB\u53BF|451229\u5927\u5316\u7476\u65CF\u81EA\u6CBB\u53BF|451300\u6765\u5BBE\u5E02|451302\u5174\u5BBE\u533A|451321\u5FFB\u57CE\u53BF|451322\u8C61\u5DDE\u53BF|451323\u6B66\u5BA3\u53BF|451324\u91D1\u79C0\u7476\u65CF\u81EA\u6CBB\u53BF|451381\u5408\u5C71\u5E02|451400\u5D07\u5DE6\u5E02|451402\u6C5F\u5DDE\u533A|451421\u6276\u7EE5\u53BF|451422\u5B81\u660E\u53BF|451423\u9F99\u5DDE\u53BF|451424\u5927\u65B0\u53BF|451425\u5929\u7B49\u53BF|451481\u51ED\u7965\u5E02|460000\u6D77\u5357\u7701|460100\u6D77\u53E3\u5E02|460105\u79C0\u82F1\u533A|460106\u9F99\u534E\u533A|460107\u743C\u5C71\u533A|460108\u7F8E\u5170\u533A|460200\u4E09\u4E9A\u5E02|460202\u6D77\u68E0\u533A|460203\u5409\u9633\u533A|460204\u5929\u6DAF\u533A|460205\u5D16\u5DDE\u533A|460300\u4E09\u6C99\u5E02|460302\u897F\u6C99\u533A|460303\u5357\u6C99\u533A|460400\u510B\u5DDE\u5E02|469001\u4E94\u6307\u5C71\u5E02|469002\u743C\u6D77\u5E02|469005\u6587\u660C\u5E02|469006\u4E07\u5B81\u5E02|469007\u4E1C\u65B9\u5E02|469021\u5B9A\u5B89\u53BF|469022\u5C6F\u660C\u53BF|469023\u6F84\u8FC8\u53BF|469024\u4E34\u9AD8\u53BF|469025\u767D\u6C99\u9ECE\u65CF\u81EA\u6CBB\u53BF|469026\u660C\u6C5F\u9ECE\u65CF\u81EA\u6CBB\u53BF|469027\u4E50\u4E1C\u9ECE\u65CF\u81EA\u6CBB\u53BF|469028\u9675\u6C34\u9ECE\u65CF\u81EA\u6CBB\u53BF|469029\u4FDD\u4EAD\u9ECE\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|469030\u743C\u4E2D\u9ECE\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|500000\u91CD\u5E86\u5E02|500101\u4E07\u5DDE\u533A|500102\u6DAA\u9675\u533A|500103\u6E1D\u4E2D\u533A|500104\u5927\u6E21\u53E3\u533A|500105\u6C5F\u5317\u533A|500106\u6C99\u576A\u575D\u533A|500107\u4E5D\u9F99\u5761\u533A|500108\u5357\u5CB8\u533A|500109\u5317\u789A\u533A|500110\u7DA6\u6C5F\u533A|500111\u5927\u8DB3\u533A|500112\u6E1D\u5317\u533A|500113\u5DF4\u5357\u533A|500114\u9ED4\u6C5F\u533A|500115\u957F\u5BFF\u533A|500116\u6C5F\u6D25\u533A|500117\u5408\u5DDD\u533A|500118\u6C38\u5DDD\u533A|500119\u5357\u5DDD\u533A|500120\u74A7\u5C71\u533A|500151\u94DC\u6881\u533A|500152\u6F7C\u5357\u533A|500153\u8363\u660C\u533A|500154\u5F00\u5DDE\u533A|500155\u6881\u5E73\u533A|500156\u6B66\u9686\u533A|500229\u57CE\u53E3\u53BF|500230\u4E30\u90FD\u53BF|500231\u57AB\u6C5F\u53BF|500233\u5FE0\u53BF|500235\u4E91\u9633\u53BF|500236\u5949\u8282\u53BF|500237\u5DEB\u5C71\u53BF|500238\u5DEB\u6EAA\u53BF|500240\u77F3\u67F1\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF|500241\u79C0\u5C71\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|500242\u9149\u9633\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|500243\u5F6D\u6C34\u82D7\u65CF\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF|510000\u56DB\u5DDD\u7701|510100\u6210\u90FD\u5E02|510104\u9526\u6C5F\u533A|510105\u9752\u7F8A\u533A|510106\u91D1\u725B\u533A|510107\u6B66\u4FAF\u533A|510108\u6210\u534E\u533A|510112\u9F99\u6CC9\u9A7F\u533A|510113\u9752\u767D\u6C5F\u533A|510114\u65B0\u90FD\u533A|510115\u6E29\u6C5F\u533A|510116\u53CC\u6D41\u533A|510117\u90EB\u90FD\u533A|510118\u65B0\u6D25\u533A|510121\u91D1\u5802\u53BF|510129\u5927\u9091\u53BF|510131\u84B2\u6C5F\u53BF|510181\u90FD\u6C5F\u5830\u5E02|510182\u5F6D\u5DDE\u5E02|510183\u909B\u5D03\u5E02|510184\u5D07\u5DDE\u5E02|510185\u7B80\u9633\u5E02|510300\u81EA\u8D21\u5E02|510302\u81EA\u6D41\u4E95\u533A|510303\u8D21\u4E95\u533A|510304\u5927\u5B89\u533A|510311\u6CBF\u6EE9\u533A|510321\u8363\u53BF|510322\u5BCC\u987A\u53BF|510400\u6500\u679D\u82B1\u5E02|510402\u4E1C\u533A|510403\u897F\u533A|510411\u4EC1\u548C\u533A|510421\u7C73\u6613\u53BF|510422\u76D0\u8FB9\u53BF|510500\u6CF8\u5DDE\u5E02|510502\u6C5F\u9633\u533A|510503\u7EB3\u6EAA\u533A|510504\u9F99\u9A6C\u6F6D\u533A|510521\u6CF8\u53BF|510522\u5408\u6C5F\u53BF|510524\u53D9\u6C38\u53BF|510525\u53E4\u853A\u53BF|510600\u5FB7\u9633\u5E02|510603\u65CC\u9633\u533A|510604\u7F57\u6C5F\u533A|510623\u4E2D\u6C5F\u53BF|510681\u5E7F\u6C49\u5E02|510682\u4EC0\u90A1\u5E02|510683\u7EF5\u7AF9\u5E02|510700\u7EF5\u9633\u5E02|510703\u6DAA\u57CE\u533A|510704\u6E38\u4ED9\u533A|510705\u5B89\u5DDE\u533A|510722\u4E09\u53F0\u53BF|510723\u76D0\u4EAD\u53BF|510725\u6893\u6F7C\u53BF|510726\u5317\u5DDD\u7F8C\u65CF\u81EA\u6CBB\u53BF|510727\u5E73\u6B66\u53BF|510781\u6C5F\u6CB9\u5E02|510800\u5E7F\u5143\u5E02|510802\u5229\u5DDE\u533A|510811\u662D\u5316\u533A|510812\u671D\u5929\u533A|510821\u65FA\u82CD\u53BF|510822\u9752\u5DDD\u53BF|510823\u5251\u9601\u53BF|510824\u82CD\u6EAA\u53BF|510900\u9042\u5B81\u5E02|510903\u8239\u5C71\u533A|510904\u5B89\u5C45\u533A|510921\u84EC\u6EAA\u53BF|510923\u5927\u82F1\u53BF|510981\u5C04\u6D2A\u5E02|511000\u5185\u6C5F\u5E02|511002\u5E02\u4E2D\u533A|511011\u4E1C\u5174\u533A|511024\u5A01\u8FDC\u53BF|511025\u8D44\u4E2D\u53BF|511083\u9686\u660C\u5E02|511100\u4E50\u5C71\u5E02|511102\u5E02\u4E2D\u533A|511111\u6C99\u6E7E\u533A|511112\u4E94\u901A\u6865\u533A|511113\u91D1\u53E3\u6CB3\u533A|511123\u728D\u4E3A\u53BF|511124\u4E95\u7814\u53BF|511126\u5939\u6C5F\u53BF|511129\u6C90\u5DDD\u53BF|511132\u5CE8\u8FB9\u5F5D\u65CF\u81EA\u6CBB\u53BF|511133\u9A6C\u8FB9\u5F5D\u65CF\u81EA\u6CBB\u53BF|511181\u5CE8\u7709\u5C71\u5E02|511300\u5357\u5145\u5E02|511302\u987A\u5E86\u533A|511303\u9AD8\u576A\u533A|511304\u5609\u9675\u533A|511321\u5357\u90E8\u53BF|511322\u8425\u5C71\u53BF|511323\u84EC\u5B89\u53BF|511324\u4EEA\u9647\u53BF|511325\u897F\u5145\u53BF|511381\u9606\u4E2D\u5E02|511400\u7709\u5C71\u5E02|511402\u4E1C\u5761\u533A|511403\u5F6D\u5C71\u533A|511421\u4EC1\u5BFF\u53BF|511423\u6D2A\u96C5\u53BF|511424\u4E39\u68F1\u53BF|511425\u9752\u795E\u53BF|511500\u5B9C\u5BBE\u5E02|511502\u7FE0\u5C4F\u533A|511503\u5357\u6EAA\u533A|511504\u53D9\u5DDE\u533A|511523\u6C5F\u5B89\u53BF|511524\u957F\u5B81\u53BF|511525\u9AD8\u53BF|511526\u73D9\u53BF|511527\u7B60\u8FDE\u53BF|511528\u5174\u6587\u53BF|511529\u5C4F\u5C71\u53BF|511600\u5E7F\u5B89\u5E02|511602\u5E7F\u5B89\u533A|511603\u524D\u950B\u533A|511621\u5CB3\u6C60\u53BF|511622\u6B66\u80DC\u53BF|511623\u90BB\u6C34\u53BF|511681\u534E\u84E5\u5E02|511700\u8FBE\u5DDE\u5E02|511702\u901A\u5DDD\u533A|511703\u8FBE\u5DDD\u533A|511722\u5BA3\u6C49\u53BF|511723\u5F00\u6C5F\u53BF|511724\u5927\u7AF9\u53BF|511725\u6E20\u53BF|511781\u4E07\u6E90\u5E02|511800\u96C5\u5B89\u5E02|511802\u96E8\u57CE\u533A|511803\u540D\u5C71\u533A|511822\u8365\u7ECF\u53BF|511823\u6C49\u6E90\u53BF|511824\u77F3\u68C9\u53BF|511825\u5929\u5168\u53BF|511826\u82A6\u5C71\u53BF|511827\u5B9D\u5174\u53BF|511900\u5DF4\u4E2D\u5E02|511902\u5DF4\u5DDE\u533A|511903\u6069\u9633\u533A|511921\u901A\u6C5F\u53BF|511922\u5357\u6C5F\u53BF|511923\u5E73\u660C\u53BF|512000\u8D44\u9633\u5E02|512002\u96C1\u6C5F\u533A|512021\u5B89\u5CB3\u53BF|512022\u4E50\u81F3\u53BF|513200\u963F\u575D\u85CF\u65CF\u7F8C\u65CF\u81EA\u6CBB\u5DDE|513201\u9A6C\u5C14\u5EB7\u5E02|513221\u6C76\u5DDD\u53BF|513222\u7406\u53BF|513223\u8302\u53BF|513224\u677E\u6F58\u53BF|513225\u4E5D\u5BE8\u6C9F\u53BF|513226\u91D1\u5DDD\u53BF|513227\u5C0F\u91D1\u53BF|513228\u9ED1\u6C34\u53BF|513230\u58E4\u5858\u53BF|513231\u963F\u575D\u53BF|513232\u82E5\u5C14\u76D6\u53BF|513233\u7EA2\u539F\u53BF|513300\u7518\u5B5C\u85CF\u65CF\u81EA\u6CBB\u5DDE|513301\u5EB7\u5B9A\u5E02|513322\u6CF8\u5B9A\u53BF|513323\u4E39\u5DF4\u53BF|513324\u4E5D\u9F99\u53BF|513325\u96C5\u6C5F\u53BF|513326\u9053\u5B5A\u53BF|513327\u7089\u970D\u53BF|513328\u7518\u5B5C\u53BF|513329\u65B0\u9F99\u53BF|513330\u5FB7\u683C\u53BF|513331\u767D\u7389\u53BF|513332\u77F3\u6E20\u53BF|513333\u8272\u8FBE\u53BF|513334\u7406\u5858\u53BF|513335\u5DF4\u5858\u53BF|513336\u4E61\u57CE\u53BF|513337\u7A3B\u57CE\u53BF|513338\u5F97\u8363\u53BF|513400\u51C9\u5C71\u5F5D\u65CF\u81EA\u6CBB\u5DDE|513401\u897F\u660C\u5E02|513402\u4F1A\u7406\u5E02|513422\u6728\u91CC\u85CF\u65CF\u81EA\u6CBB\u53BF|513423\u76D0\u6E90\u53BF|513424\u5FB7\u660C\u53BF|513426\u4F1A\u4E1C\u53BF|513427\u5B81\u5357\u53BF|513428\u666E\u683C\u53BF|513429\u5E03\u62D6\u53BF|513430\u91D1\u9633\u53BF|513431\u662D\u89C9\u53BF|513432\u559C\u5FB7\u53BF|513433\u5195\u5B81\u53BF|513434\u8D8A\u897F\u53BF|513435\u7518\u6D1B\u53BF|513436\u7F8E\u59D1\u53BF|513437\u96F7\u6CE2\u53BF|520000\u8D35\u5DDE\u7701|520100\u8D35\u9633\u5E02|520102\u5357\u660E\u533A|520103\u4E91\u5CA9\u533A|520111\u82B1\u6EAA\u533A|520112\u4E4C\u5F53\u533A|520113\u767D\u4E91\u533A|520115\u89C2\u5C71\u6E56\u533A|520121\u5F00\u9633\u53BF|520122\u606F\u70FD\u53BF|520123\u4FEE\u6587\u53BF|520181\u6E05\u9547\u5E02|520200\u516D\u76D8\u6C34\u5E02|520201\u949F\u5C71\u533A|520203\u516D\u679D\u7279\u533A|520204\u6C34\u57CE\u533A|520281\u76D8\u5DDE\u5E02|520300\u9075\u4E49\u5E02|520302\u7EA2\u82B1\u5C97\u533A|520303\u6C47\u5DDD\u533A|520304\u64AD\u5DDE\u533A|520322\u6850\u6893\u53BF|520323\u7EE5\u9633\u53BF|520324\u6B63\u5B89\u53BF|520325\u9053\u771F\u4EE1\u4F6C\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|520326\u52A1\u5DDD\u4EE1\u4F6C\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|520327\u51E4\u5188\u53BF|520328\u6E44\u6F6D\u53BF|520329\u4F59\u5E86\u53BF|520330\u4E60\u6C34\u53BF|520381\u8D64\u6C34\u5E02|520382\u4EC1\u6000\u5E02|520400\u5B89\u987A\u5E02|520402\u897F\u79C0\u533A|520403\u5E73\u575D\u533A|520422\u666E\u5B9A\u53BF|520423\u9547\u5B81\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|520424\u5173\u5CAD\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|520425\u7D2B\u4E91\u82D7\u65CF\u5E03\u4F9D\u65CF\u81EA\u6CBB\u53BF|520500\u6BD5\u8282\u5E02|520502\u4E03\u661F\u5173\u533A|520521\u5927\u65B9\u53BF|520523\u91D1\u6C99\u53BF|520524\u7EC7\u91D1\u53BF|520525\u7EB3\u96CD\u53BF|520526\u5A01\u5B81\u5F5D\u65CF\u56DE\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|520527\u8D6B\u7AE0\u53BF|520581\u9ED4\u897F\u5E02|520600\u94DC\u4EC1\u5E02|520602\u78A7\u6C5F\u533A|520603\u4E07\u5C71\u533A|520621\u6C5F\u53E3\u53BF|520622\u7389\u5C4F\u4F97\u65CF\u81EA\u6CBB\u53BF|520623\u77F3\u9621\u53BF|520624\u601D\u5357\u53BF|520625\u5370\u6C5F\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|520626\u5FB7\u6C5F\u53BF|520627\u6CBF\u6CB3\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF|520628\u677E\u6843\u82D7\u65CF\u81EA\u6CBB\u53BF|522300\u9ED4\u897F\u5357\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE|522301\u5174\u4E49\u5E02|522302\u5174\u4EC1\u5E02|522323\u666E\u5B89\u53BF|522324\u6674\u9686\u53BF|522325\u8D1E\u4E30\u53BF|522326\u671B\u8C1F\u53BF|522327\u518C\u4EA8\u53BF|522328\u5B89\u9F99\u53BF|522600\u9ED4\u4E1C\u5357\u82D7\u65CF\u4F97\u65CF\u81EA\u6CBB\u5DDE|522601\u51EF\u91CC\u5E02|522622\u9EC4\u5E73\u53BF|522623\u65BD\u79C9\u53BF|522624\u4E09\u7A57\u53BF|522625\u9547\u8FDC\u53BF|522626\u5C91\u5DE9\u53BF|522627\u5929\u67F1\u53BF|522628\u9526\u5C4F\u53BF|522629\u5251\u6CB3\u53BF|522630\u53F0\u6C5F\u53BF|522631\u9ECE\u5E73\u53BF|522632\u6995\u6C5F\u53BF|522633\u4ECE\u6C5F\u53BF|522634\u96F7\u5C71\u53BF|522635\u9EBB\u6C5F\u53BF|522636\u4E39\u5BE8\u53BF|522700\u9ED4\u5357\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE|522701\u90FD\u5300\u5E02|522702\u798F\u6CC9\u5E02|522722\u8354\u6CE2\u53BF|522723\u8D35\u5B9A\u53BF|522725\u74EE\u5B89\u53BF|522726\u72EC\u5C71\u53BF|522727\u5E73\u5858\u53BF|522728\u7F57\u7538\u53BF|522729\u957F\u987A\u53BF|522730\u9F99\u91CC\u53BF|522731\u60E0\u6C34\u53BF|522732\u4E09\u90FD\u6C34\u65CF\u81EA\u6CBB\u53BF|530000\u4E91\u5357\u7701|530100\u6606\u660E\u5E02|530102\u4E94\u534E\u533A|530103\u76D8\u9F99\u533A|530111\u5B98\u6E21\u533A|530112\u897F\u5C71\u533A|530113\u4E1C\u5DDD\u533A|530114\u5448\u8D21\u533A|530115\u664B\u5B81\u533A|530124\u5BCC\u6C11\u53BF|530125\u5B9C\u826F\u53BF|530126\u77F3\u6797\u5F5D\u65CF\u81EA\u6CBB\u53BF|530127\u5D69\u660E\u53BF|530128\u7984\u529D\u5F5D\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF|530129\u5BFB\u7538\u56DE\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF|530181\u5B89\u5B81\u5E02|530300\u66F2\u9756\u5E02|530302\u9E92\u9E9F\u533A|530303\u6CBE\u76CA\u533A|530304\u9A6C\u9F99\u533A|530322\u9646\u826F\u53BF|530323\u5E08\u5B97\u53BF|530324\u7F57\u5E73\u53BF|530325\u5BCC\u6E90\u53BF|530326\u4F1A\u6CFD\u53BF|530381\u5BA3\u5A01\u5E02|530400\u7389\u6EAA\u5E02|530402\u7EA2\u5854\u533A|530403\u6C5F\u5DDD\u533A|530423\u901A\u6D77\u53BF|530424\u534E\u5B81\u53BF|530425\u6613\u95E8\u53BF|530426\u5CE8\u5C71\u5F5D\u65CF\u81EA\u6CBB\u53BF|530427\u65B0\u5E73\u5F5D\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF|530428\u5143\u6C5F\u54C8\u5C3C\u65CF\u5F5D\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF|530481\u6F84\u6C5F\u5E02|530500\u4FDD\u5C71\u5E02|530502\u9686\u9633\u533A|530521\u65BD\u7538\u53BF|530523\u9F99\u9675\u53BF|530524\u660C\u5B81\u53BF|530581\u817E\u51B2\u5E02|530600\u662D\u901A\u5E02|530602\u662D\u9633\u533A|530621\u9C81\u7538\u53BF|530622\u5DE7\u5BB6\u53BF|530623\u76D0\u6D25\u53BF|530624\u5927\u5173\u53BF|530625\u6C38\u5584\u53BF|530626\u7EE5\u6C5F\u53BF|530627\u9547\u96C4\u53BF|530628\u5F5D\u826F\u53BF|530629\u5A01\u4FE1\u53BF|530681\u6C34\u5BCC\u5E02|530700\u4E3D\u6C5F\u5E02|530702\u53E4\u57CE\u533A|530721\u7389\u9F99\u7EB3\u897F\u65CF\u81EA\u6CBB\u53BF|530722\u6C38\u80DC\u53BF|530723\u534E\u576A\u53BF|530724\u5B81\u8497\u5F5D\u65CF\u81EA\u6CBB\u53BF|530800\u666E\u6D31\u5E02|530802\u601D\u8305\u533A|530821\u5B81\u6D31\u54C8\u5C3C\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF|530822\u58A8\u6C5F\u54C8\u5C3C\u65CF\u81EA\u6CBB\u53BF|530823\u666F\u4E1C\u5F5D\u65CF\u81EA\u6CBB\u53BF|530824\u666F\u8C37\u50A3\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF|530825\u9547\u6C85\u5F5D\u65CF\u54C8\u5C3C\u65CF\u62C9\u795C\u65CF\u81EA\u6CBB\u53BF|530826\u6C5F\u57CE\u54C8\u5C3C\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF|530827\u5B5F\u8FDE\u50A3\u65CF\u62C9\u795C\u65CF\u4F64\u65CF\u81EA\u6CBB\u53BF|530828\u6F9C\u6CA7\u62C9\u795C\u65CF\u81EA\u6CBB\u53BF|530829\u897F\u76DF\u4F64\u65CF\u81EA\u6CBB\u53BF|530900\u4E34\u6CA7\u5E02|530902\u4E34\u7FD4\u533A|530921\u51E4\u5E86\u53BF|530922\u4E91\u53BF|530923\u6C38\u5FB7\u53BF|530924\u9547\u5EB7\u53BF|530925\u53CC\u6C5F\u62C9\u795C\u65CF\u4F64\u65CF\u5E03\u6717\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF|530926\u803F\u9A6C\u50A3\u65CF\u4F64\u65CF\u81EA\u6CBB\u53BF|530927\u6CA7\u6E90\u4F64\u65CF\u81EA\u6CBB\u53BF|532300\u695A\u96C4\u5F5D\u65CF\u81EA\u6CBB\u5DDE|532301\u695A\u96C4\u5E02|532302\u7984\u4E30\u5E02|532322\u53CC\u67CF\u53BF|532323\u725F\u5B9A\u53BF|532324\u5357\u534E\u53BF|532325\u59DA\u5B89\u53BF|532326\u5927\u59DA\u53BF|532327\u6C38\u4EC1\u53BF|532328\u5143\u8C0B\u53BF|532329\u6B66\u5B9A\u53BF|532500\u7EA2\u6CB3\u54C8\u5C3C\u65CF\u5F5D\u65CF\u81EA\u6CBB\u5DDE|532501\u4E2A\u65E7\u5E02|532502\u5F00\u8FDC\u5E02|532503\u8499\u81EA\u5E02|532504\u5F25\u52D2\u5E02|532523\u5C4F\u8FB9\u82D7\u65CF\u81EA\u6CBB\u53BF|532524\u5EFA\u6C34\u53BF|532525\u77F3\u5C4F\u53BF|532527\u6CF8\u897F\u53BF|532528\u5143\u9633\u53BF|532529\u7EA2\u6CB3\u53BF|532530\u91D1\u5E73\u82D7\u65CF\u7476\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF|532531\u7EFF\u6625\u53BF|532532\u6CB3\u53E3\u7476\u65CF\u81EA\u6CBB\u53BF|532600\u6587\u5C71\u58EE\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE|532601\u6587\u5C71\u5E02|532622\u781A\u5C71\u53BF|532623\u897F\u7574\u53BF|532624\u9EBB\u6817\u5761\u53BF|532625\u9A6C\u5173\u53BF|532626\u4E18\u5317\u53BF|532627\u5E7F\u5357\u53BF|532628\u5BCC\u5B81\u53BF|532800\u897F\u53CC\u7248\u7EB3\u50A3\u65CF\u81EA\u6CBB\u5DDE|532801\u666F\u6D2A\u5E02|532822\u52D0\u6D77\u53BF|532823\u52D0\u814A\u53BF|532900\u5927\u7406\u767D\u65CF\u81EA\u6CBB\u5DDE|532901\u5927\u7406\u5E02|532922\u6F3E\u6FDE\u5F5D\u65CF\u81EA\u6CBB\u53BF|532923\u7965\u4E91\u53BF|532924\u5BBE\u5DDD\u53BF|532925\u5F25\u6E21\u53BF|532926\u5357\u6DA7\u5F5D\u65CF\u81EA\u6CBB\u53BF|532927\u5DCD\u5C71\u5F5D\u65CF\u56DE\u65CF\u81EA\u6CBB\u53BF|532928\u6C38\u5E73\u53BF|532929\u4E91\u9F99\u53BF|532930\u6D31\u6E90\u53BF|532931\u5251\u5DDD\u53BF|532932\u9E64\u5E86\u53BF|533100\u5FB7\u5B8F\u50A3\u65CF\u666F\u9887\u65CF\u81EA\u6CBB\u5DDE|533102\u745E\u4E3D\u5E02|533103\u8292\u5E02|533122\u6881\u6CB3\u53BF|533123\u76C8\u6C5F\u53BF|533124\u9647\u5DDD\u53BF|533300\u6012\u6C5F\u5088\u50F3\u65CF\u81EA\u6CBB\u5DDE|533301\u6CF8\u6C34\u5E02|533323\u798F\u8D21\u53BF|533324\u8D21\u5C71\u72EC\u9F99\u65CF\u6012\u65CF\u81EA\u6CBB\u53BF|533325\u5170\u576A\u767D\u65CF\u666E\u7C73\u65CF\u81EA\u6CBB\u53BF|533400\u8FEA\u5E86\u85CF\u65CF\u81EA\u6CBB\u5DDE|533401\u9999\u683C\u91CC\u62C9\u5E02|533422\u5FB7\u94A6\u53BF|533423\u7EF4\u897F\u5088\u50F3\u65CF\u81EA\u6CBB\u53BF|540000\u897F\u85CF\u81EA\u6CBB\u533A|540100\u62C9\u8428\u5E02|540102\u57CE\u5173\u533A|540103\u5806\u9F99\u5FB7\u5E86\u533A|540104\u8FBE\u5B5C\u533A|540121\u6797\u5468\u53BF|540122\u5F53\u96C4\u53BF|540123\u5C3C\u6728\u53BF|540124\u66F2\u6C34\u53BF|540127\u58A8\u7AF9\u5DE5\u5361\u53BF|540200\u65E5\u5580\u5219\u5E02|540202\u6851\u73E0\u5B5C\u533A|540221\u5357\u6728\u6797\u53BF|540222\u6C5F\u5B5C\u53BF|540223\u5B9A\u65E5\u53BF|540224\u8428\u8FE6\u53BF|540225\u62C9\u5B5C\u53BF|540226\u6602\u4EC1\u53BF|540227\u8C22\u901A\u95E8\u53BF|540228\u767D\u6717\u53BF|540229\u4EC1\u5E03\u53BF|540230\u5EB7\u9A6C\u53BF|540231\u5B9A\u7ED3\u53BF|540232\u4EF2\u5DF4\u53BF|540233\u4E9A\u4E1C\u53BF|540234\u5409\u9686\u53BF|540235\u8042\u62C9\u6728\u53BF|540236\u8428\u560E\u53BF|540237\u5C97\u5DF4\u53BF|540300\u660C\u90FD\u5E02|540302\u5361\u82E5\u533A|540321\u6C5F\u8FBE\u53BF|540322\u8D21\u89C9\u53BF|540323\u7C7B\u4E4C\u9F50\u53BF|540324\u4E01\u9752\u53BF|540325\u5BDF\u96C5\u53BF|540326\u516B\u5BBF\u53BF|540327\u5DE6\u8D21\u53BF|540328\u8292\u5EB7\u53BF|540329\u6D1B\u9686\u53BF|540330\u8FB9\u575D\u53BF|540400\u6797\u829D\u5E02|540402\u5DF4\u5B9C\u533A|540421\u5DE5\u5E03\u6C5F\u8FBE\u53BF|540423\u58A8\u8131\u53BF|540424\u6CE2\u5BC6\u53BF|540425\u5BDF\u9685\u53BF|540426\u6717\u53BF|540481\u7C73\u6797\u5E02|540500\u5C71\u5357\u5E02|540502\u4E43\u4E1C\u533A|540521\u624E\u56CA\u53BF|540522\u8D21\u560E\u53BF|540523\u6851\u65E5\u53BF|540524\u743C\u7ED3\u53BF|540525\u66F2\u677E\u53BF|540526\u63AA\u7F8E\u53BF|540527\u6D1B\u624E\u53BF|540528\u52A0\u67E5\u53BF|540529\u9686\u5B50\u53BF|540531\u6D6A\u5361\u5B50\u53BF|540581\u9519\u90A3\u5E02|540600\u90A3\u66F2\u5E02|540602\u8272\u5C3C\u533A|540621\u5609\u9ECE\u53BF|540622\u6BD4\u5982\u53BF|540623\u8042\u8363\u53BF|540624\u5B89\u591A\u53BF|540625\u7533\u624E\u53BF|540626\u7D22\u53BF|540627\u73ED\u6208\u53BF|540628\u5DF4\u9752\u53BF|540629\u5C3C\u739B\u53BF|540630\u53CC\u6E56\u53BF|542500\u963F\u91CC\u5730\u533A|542521\u666E\u5170\u53BF|542522\u672D\u8FBE\u53BF|542523\u5676\u5C14\u53BF|542524\u65E5\u571F\u53BF|542525\u9769\u5409\u53BF|542526\u6539\u5219\u53BF|542527\u63AA\u52E4\u53BF|610000\u9655\u897F\u7701|610100\u897F\u5B89\u5E02|610102\u65B0\u57CE\u533A|610103\u7891\u6797\u533A|610104\u83B2\u6E56\u533A|610111\u705E\u6865\u533A|610112\u672A\u592E\u533A|610113\u96C1\u5854\u533A|610114\u960E\u826F\u533A|610115\u4E34\u6F7C\u533A|610116\u957F\u5B89\u533A|610117\u9AD8\u9675\u533A|610118\u9120\u9091\u533A|610122\u84DD\u7530\u53BF|610124\u5468\u81F3\u53BF|610200\u94DC\u5DDD\u5E02|610202\u738B\u76CA\u533A|610203\u5370\u53F0\u533A|610204\u8000\u5DDE\u533A|610222\u5B9C\u541B\u53BF|610300\u5B9D\u9E21\u5E02|610302\u6E2D\u6EE8\u533A|610303\u91D1\u53F0\u533A|610304\u9648\u4ED3\u533A|610305\u51E4\u7FD4\u533A|610323\u5C90\u5C71\u53BF|610324\u6276\u98CE\u53BF|610326\u7709\u53BF|610327\u9647\u53BF|610328\u5343\u9633\u53BF|610329\u9E9F\u6E38\u53BF|610330\u51E4\u53BF|610331\u592A\u767D\u53BF|610400\u54B8\u9633\u5E02|610402\u79E6\u90FD\u533A|610403\u6768\u9675\u533A|610404\u6E2D\u57CE\u533A|610422\u4E09\u539F\u53BF|610423\u6CFE\u9633\u53BF|610424\u4E7E\u53BF|610425\u793C\u6CC9\u53BF|610426\u6C38\u5BFF\u53BF|610428\u957F\u6B66\u53BF|610429\u65EC\u9091\u53BF|610430\u6DF3\u5316\u53BF|610431\u6B66\u529F\u53BF|610481\u5174\u5E73\u5E02|610482\u5F6C\u5DDE\u5E02|610500\u6E2D\u5357\u5E02|610502\u4E34\u6E2D\u533A|610503\u534E\u5DDE\u533A|610522\u6F7C\u5173\u53BF|610523\u5927\u8354\u53BF|610524\u5408\u9633\u53BF|610525\u6F84\u57CE\u53BF|610526\u84B2\u57CE\u53BF|610527\u767D\u6C34\u53BF|610528\u5BCC\u5E73\u53BF|610581\u97E9\u57CE\u5E02|610582\u534E\u9634\u5E02|610600\u5EF6\u5B89\u5E02|610602\u5B9D\u5854\u533A|610603\u5B89\u585E\u533A|610621\u5EF6\u957F\u53BF|610622\u5EF6\u5DDD\u53BF|610625\u5FD7\u4E39\u53BF|610626\u5434\u8D77\u53BF|610627\u7518\u6CC9\u53BF|610628\u5BCC\u53BF|610629\u6D1B\u5DDD\u53BF|610630\u5B9C\u5DDD\u53BF|610631\u9EC4\u9F99\u53BF|610632\u9EC4\u9675\u53BF|610681\u5B50\u957F\u5E02|610700\u6C49\u4E2D\u5E02|610702\u6C49\u53F0\u533A|610703\u5357\u90D1\u533A|610722\u57CE\u56FA\u53BF|610723\u6D0B\u53BF|610724\u897F\u4E61\u53BF|610725\u52C9\u53BF|610726\u5B81\u5F3A\u53BF|610727\u7565\u9633\u53BF|610728\u9547\u5DF4\u53BF|610729\u7559\u575D\u53BF|610730\u4F5B\u576A\u53BF|610800\u6986\u6797\u5E02|610802\u6986\u9633\u533A|610803\u6A2A\u5C71\u533A|610822\u5E9C\u8C37\u53BF|610824\u9756\u8FB9\u53BF|610825\u5B9A\u8FB9\u53BF|610826\u7EE5\u5FB7\u53BF|610827\u7C73\u8102\u53BF|610828\u4F73\u53BF|610829\u5434\u5821\u53BF|610830\u6E05\u6DA7\u53BF|610831\u5B50\u6D32\u53BF|610881\u795E\u6728\u5E02|610900\u5B89\u5EB7\u5E02|610902\u6C49\u6EE8\u533A|610921\u6C49\u9634\u53BF|610922\u77F3\u6CC9\u53BF|610923\u5B81\u9655\u53BF|610924\u7D2B\u9633\u53BF|610925\u5C9A\u768B\u53BF|610926\u5E73\u5229\u53BF|610927\u9547\u576A\u53BF|610929\u767D\u6CB3\u53BF|610981\u65EC\u9633\u5E02|611000\u5546\u6D1B\u5E02|611002\u5546\u5DDE\u533A|611021\u6D1B\u5357\u53BF|611022\u4E39\u51E4\u53BF|611023\u5546\u5357\u53BF|611024\u5C71\u9633\u53BF|611025\u9547\u5B89\u53BF|611026\u67DE\u6C34\u53BF|620000\u7518\u8083\u7701|620100\u5170\u5DDE\u5E02|620102\u57CE\u5173\u533A|620103\u4E03\u91CC\u6CB3\u533A|620104\u897F\u56FA\u533A|620105\u5B89\u5B81\u533A|620111\u7EA2\u53E4\u533A|620121\u6C38\u767B\u53BF|620122\u768B\u5170\u53BF|620123\u6986\u4E2D\u53BF|620200\u5609\u5CEA\u5173\u5E02|620300\u91D1\u660C\u5E02|620302\u91D1\u5DDD\u533A|620321\u6C38\u660C\u53BF|620400\u767D\u94F6\u5E02|620402\u767D\u94F6\u533A|620403\u5E73\u5DDD\u533A|620421\u9756\u8FDC\u53BF|620422\u4F1A\u5B81\u53BF|620423\u666F\u6CF0\u53BF|620500\u5929\u6C34\u5E02|620502\u79E6\u5DDE\u533A|620503\u9EA6\u79EF\u533A|620521\u6E05\u6C34\u53BF|620522\u79E6\u5B89\u53BF|620523\u7518\u8C37\u53BF|620524\u6B66\u5C71\u53BF|620525\u5F20\u5BB6\u5DDD\u56DE\u65CF\u81EA\u6CBB\u53BF|620600\u6B66\u5A01\u5E02|620602\u51C9\u5DDE\u533A|620621\u6C11\u52E4\u53BF|620622\u53E4\u6D6A\u53BF|620623\u5929\u795D\u85CF\u65CF\u81EA\u6CBB\u53BF|620700\u5F20\u6396\u5E02|620702\u7518\u5DDE\u533A|620721\u8083\u5357\u88D5\u56FA\u65CF\u81EA\u6CBB\u53BF|620722\u6C11\u4E50\u53BF|620723\u4E34\u6CFD\u53BF|620724\u9AD8\u53F0\u53BF|620725\u5C71\u4E39\u53BF|620800\u5E73\u51C9\u5E02|620802\u5D06\u5CD2\u533A|620821\u6CFE\u5DDD\u53BF|620822\u7075\u53F0\u53BF|620823\u5D07\u4FE1\u53BF|620825\u5E84\u6D6A\u53BF|620826\u9759\u5B81\u53BF|620881\u534E\u4EAD\u5E02|620900\u9152\u6CC9\u5E02|620902\u8083\u5DDE\u533A|620921\u91D1\u5854\u53BF|620922\u74DC\u5DDE\u53BF|620923\u8083\u5317\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF|620924\u963F\u514B\u585E\u54C8\u8428\u514B\u65CF\u81EA\u6CBB\u53BF|620981\u7389\u95E8\u5E02|620982\u6566\u714C\u5E02|621000\u5E86\u9633\u5E02|621002\u897F\u5CF0\u533A|621021\u5E86\u57CE\u53BF|621022\u73AF\u53BF|621023\u534E\u6C60\u53BF|621024\u5408\u6C34\u53BF|621025\u6B63\u5B81\u53BF|621026\u5B81\u53BF|621027\u9547\u539F\u53BF|621100\u5B9A\u897F\u5E02|621102\u5B89\u5B9A\u533A|621121\u901A\u6E2D\u53BF|621122\u9647\u897F\u53BF|621123\u6E2D\u6E90\u53BF|621124\u4E34\u6D2E\u53BF|621125\u6F33\u53BF|621126\u5CB7\u53BF|621200\u9647\u5357\u5E02|621202\u6B66\u90FD\u533A|621221\u6210\u53BF|621222\u6587\u53BF|621223\u5B95\u660C\u53BF|621224\u5EB7\u53BF|621225\u897F\u548C\u53BF|621226\u793C\u53BF|621227\u5FBD\u53BF|621228\u4E24\u5F53\u53BF|622900\u4E34\u590F\u56DE\u65CF\u81EA\u6CBB\u5DDE|622901\u4E34\u590F\u5E02|622921\u4E34\u590F\u53BF|622922\u5EB7\u4E50\u53BF|622923\u6C38\u9756\u53BF|622924\u5E7F\u6CB3\u53BF|622925\u548C\u653F\u53BF|622926\u4E1C\u4E61\u65CF\u81EA\u6CBB\u53BF|622927\u79EF\u77F3\u5C71\u4FDD\u5B89\u65CF\u4E1C\u4E61\u65CF\u6492\u62C9\u65CF\u81EA\u6CBB\u53BF|623000\u7518\u5357\u85CF\u65CF\u81EA\u6CBB\u5DDE|623001\u5408\u4F5C\u5E02|623021\u4E34\u6F6D\u53BF|623022\u5353\u5C3C\u53BF|623023\u821F\u66F2\u53BF|623024\u8FED\u90E8\u53BF|623025\u739B\u66F2\u53BF|623026\u788C\u66F2\u53BF|623027\u590F\u6CB3\u53BF|630000\u9752\u6D77\u7701|630100\u897F\u5B81\u5E02|630102\u57CE\u4E1C\u533A|630103\u57CE\u4E2D\u533A|630104\u57CE\u897F\u533A|630105\u57CE\u5317\u533A|630106\u6E5F\u4E2D\u533A|630121\u5927\u901A\u56DE\u65CF\u571F\u65CF\u81EA\u6CBB\u53BF|630123\u6E5F\u6E90\u53BF|630200\u6D77\u4E1C\u5E02|630202\u4E50\u90FD\u533A|630203\u5E73\u5B89\u533A|630222\u6C11\u548C\u56DE\u65CF\u571F\u65CF\u81EA\u6CBB\u53BF|630223\u4E92\u52A9\u571F\u65CF\u81EA\u6CBB\u53BF|630224\u5316\u9686\u56DE\u65CF\u81EA\u6CBB\u53BF|630225\u5FAA\u5316\u6492\u62C9\u65CF\u81EA\u6CBB\u53BF|632200\u6D77\u5317\u85CF\u65CF\u81EA\u6CBB\u5DDE|632221\u95E8\u6E90\u56DE\u65CF\u81EA\u6CBB\u53BF|632222\u7941\u8FDE\u53BF|632223\u6D77\u664F\u53BF|632224\u521A\u5BDF\u53BF|632300\u9EC4\u5357\u85CF\u65CF\u81EA\u6CBB\u5DDE|632301\u540C\u4EC1\u5E02|632322\u5C16\u624E\u53BF|632323\u6CFD\u5E93\u53BF|632324\u6CB3\u5357\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF|632500\u6D77\u5357\u85CF\u65CF\u81EA\u6CBB\u5DDE|632521\u5171\u548C\u53BF|632522\u540C\u5FB7\u53BF|632523\u8D35\u5FB7\u53BF|632524\u5174\u6D77\u53BF|632525\u8D35\u5357\u53BF|632600\u679C\u6D1B\u85CF\u65CF\u81EA\u6CBB\u5DDE|632621\u739B\u6C81\u53BF|632622\u73ED\u739B\u53BF|632623\u7518\u5FB7\u53BF|632624\u8FBE\u65E5\u53BF|632625\u4E45\u6CBB\u53BF|632626\u739B\u591A\u53BF|632700\u7389\u6811\u85CF\u65CF\u81EA\u6CBB\u5DDE|632701\u7389\u6811\u5E02|632722\u6742\u591A\u53BF|632723\u79F0\u591A\u53BF|632724\u6CBB\u591A\u53BF|632725\u56CA\u8C26\u53BF|632726\u66F2\u9EBB\u83B1\u53BF|632800\u6D77\u897F\u8499\u53E4\u65CF\u85CF\u65CF\u81EA\u6CBB\u5DDE|632801\u683C\u5C14\u6728\u5E02|632802\u5FB7\u4EE4\u54C8\u5E02|632803\u832B\u5D16\u5E02|632821\u4E4C\u5170\u53BF|632822\u90FD\u5170\u53BF|632823\u5929\u5CFB\u53BF|640000\u5B81\u590F\u56DE\u65CF\u81EA\u6CBB\u533A|640100\u94F6\u5DDD\u5E02|640104\u5174\u5E86\u533A|640105\u897F\u590F\u533A|640106\u91D1\u51E4\u533A|640121\u6C38\u5B81\u53BF|640122\u8D3A\u5170\u53BF|640181\u7075\u6B66\u5E02|640200\u77F3\u5634\u5C71\u5E02|640202\u5927\u6B66\u53E3\u533A|640205\u60E0\u519C\u533A|640221\u5E73\u7F57\u53BF|640300\u5434\u5FE0\u5E02|640302\u5229\u901A\u533A|640303\u7EA2\u5BFA\u5821\u533A|640323\u76D0\u6C60\u53BF|640324\u540C\u5FC3\u53BF|640381\u9752\u94DC\u5CE1\u5E02|640400\u56FA\u539F\u5E02|640402\u539F\u5DDE\u533A|640422\u897F\u5409\u53BF|640423\u9686\u5FB7\u53BF|640424\u6CFE\u6E90\u53BF|640425\u5F6D\u9633\u53BF|640500\u4E2D\u536B\u5E02|640502\u6C99\u5761\u5934\u533A|640521\u4E2D\u5B81\u53BF|640522\u6D77\u539F\u53BF|650000\u65B0\u7586\u7EF4\u543E\u5C14\u81EA\u6CBB\u533A|650100\u4E4C\u9C81\u6728\u9F50\u5E02|650102\u5929\u5C71\u533A|650103\u6C99\u4F9D\u5DF4\u514B\u533A|650104\u65B0\u5E02\u533A|650105\u6C34\u78E8\u6C9F\u533A|650106\u5934\u5C6F\u6CB3\u533A|650107\u8FBE\u5742\u57CE\u533A|650109\u7C73\u4E1C\u533A|650121\u4E4C\u9C81\u6728\u9F50\u53BF|650200\u514B\u62C9\u739B\u4F9D\u5E02|650202\u72EC\u5C71\u5B50\u533A|650203\u514B\u62C9\u739B\u4F9D\u533A|650204\u767D\u78B1\u6EE9\u533A|650205\u4E4C\u5C14\u79BE\u533A|650400\u5410\u9C81\u756A\u5E02|650402\u9AD8\u660C\u533A|650421\u912F\u5584\u53BF|650422\u6258\u514B\u900A\u53BF|650500\u54C8\u5BC6\u5E02|650502\u4F0A\u5DDE\u533A|650521\u5DF4\u91CC\u5764\u54C8\u8428\u514B\u81EA\u6CBB\u53BF|650522\u4F0A\u543E\u53BF|652300\u660C\u5409\u56DE\u65CF\u81EA\u6CBB\u5DDE|652301\u660C\u5409\u5E02|652302\u961C\u5EB7\u5E02|652323\u547C\u56FE\u58C1\u53BF|652324\u739B\u7EB3\u65AF\u53BF|652325\u5947\u53F0\u53BF|652327\u5409\u6728\u8428\u5C14\u53BF|652328\u6728\u5792\u54C8\u8428\u514B\u81EA\u6CBB\u53BF|652700\u535A\u5C14\u5854\u62C9\u8499\u53E4\u81EA\u6CBB\u5DDE|652701\u535A\u4E50\u5E02|652702\u963F\u62C9\u5C71\u53E3\u5E02|652722\u7CBE\u6CB3\u53BF|652723\u6E29\u6CC9\u53BF|652800\u5DF4\u97F3\u90ED\u695E\u8499\u53E4\u81EA\u6CBB\u5DDE|652801\u5E93\u5C14\u52D2\u5E02|652822\u8F6E\u53F0\u53BF|652823\u5C09\u7281\u53BF|652824\u82E5\u7F8C\u53BF|652825\u4E14\u672B\u53BF|652826\u7109\u8006\u56DE\u65CF\u81EA\u6CBB\u53BF|652827\u548C\u9759\u53BF|652828\u548C\u7855\u53BF|652829\u535A\u6E56\u53BF|652900\u963F\u514B\u82CF\u5730\u533A|652901\u963F\u514B\u82CF\u5E02|652902\u5E93\u8F66\u5E02|652922\u6E29\u5BBF\u53BF|652924\u6C99\u96C5\u53BF|652925\u65B0\u548C\u53BF|652926\u62DC\u57CE\u53BF|652927\u4E4C\u4EC0\u53BF|652928\u963F\u74E6\u63D0\u53BF|652929\u67EF\u576A\u53BF|653000\u514B\u5B5C\u52D2\u82CF\u67EF\u5C14\u514B\u5B5C\u81EA\u6CBB\u5DDE|653001\u963F\u56FE\u4EC0\u5E02|653022\u963F\u514B\u9676\u53BF|653023\u963F\u5408\u5947\u53BF|653024\u4E4C\u6070\u53BF|653100\u5580\u4EC0\u5730\u533A|653101\u5580\u4EC0\u5E02|653121\u758F\u9644\u53BF|653122\u758F\u52D2\u53BF|653123\u82F1\u5409\u6C99\u53BF|653124\u6CFD\u666E\u53BF|653125\u838E\u8F66\u53BF|653126\u53F6\u57CE\u53BF|653127\u9EA6\u76D6\u63D0\u53BF|653128\u5CB3\u666E\u6E56\u53BF|653129\u4F3D\u5E08\u53BF|653130\u5DF4\u695A\u53BF|653131\u5854\u4EC0\u5E93\u5C14\u5E72\u5854\u5409\u514B\u81EA\u6CBB\u53BF|653200\u548C\u7530\u5730\u533A|653201\u548C\u7530\u5E02|653221\u548C\u7530\u53BF|653222\u58A8\u7389\u53BF|653223\u76AE\u5C71\u53BF|653224\u6D1B\u6D66\u53BF|653225\u7B56\u52D2\u53BF|653226\u4E8E\u7530\u53BF|653227\u6C11\u4E30\u53BF|653228\u548C\u5EB7\u53BF|653229\u548C\u5B89\u53BF|654000\u4F0A\u7281\u54C8\u8428\u514B\u81EA\u6CBB\u5DDE|654002\u4F0A\u5B81\u5E02|654003\u594E\u5C6F\u5E02|654004\u970D\u5C14\u679C\u65AF\u5E02|654021\u4F0A\u5B81\u53BF|654022\u5BDF\u5E03\u67E5\u5C14\u9521\u4F2F\u81EA\u6CBB\u53BF|654023\u970D\u57CE\u53BF|654024\u5DE9\u7559\u53BF|654025\u65B0\u6E90\u53BF|654026\u662D\u82CF\u53BF|654027\u7279\u514B\u65AF\u53BF|654028\u5C3C\u52D2\u514B\u53BF|654200\u5854\u57CE\u5730\u533A|654201\u5854\u57CE\u5E02|654202\u4E4C\u82CF\u5E02|654203\u6C99\u6E7E\u5E02|654221\u989D\u654F\u53BF|654224\u6258\u91CC\u53BF|654225\u88D5\u6C11\u53BF|654226\u548C\u5E03\u514B\u8D5B\u5C14\u8499\u53E4\u81EA\u6CBB\u53BF|654300\u963F\u52D2\u6CF0\u5730\u533A|654301\u963F\u52D2\u6CF0\u5E02|654321\u5E03\u5C14\u6D25\u53BF|654322\u5BCC\u8574\u53BF|654323\u798F\u6D77\u53BF|654324\u54C8\u5DF4\u6CB3\u53BF|654325\u9752\u6CB3\u53BF|654326\u5409\u6728\u4E43\u53BF|659001\u77F3\u6CB3\u5B50\u5E02|659002\u963F\u62C9\u5C14\u5E02|659003\u56FE\u6728\u8212\u514B\u5E02|659004\u4E94\u5BB6\u6E20\u5E02|659005\u5317\u5C6F\u5E02|659006\u94C1\u95E8\u5173\u5E02|659007\u53CC\u6CB3\u5E02|659008\u53EF\u514B\u8FBE\u62C9\u5E02|659009\u6606\u7389\u5E02|659010\u80E1\u6768\u6CB3\u5E02|659011\u65B0\u661F\u5E02|659012\u767D\u6768\u5E02|";

// src/domain/places.ts
function placeOfCode(code) {
  if (!/^\d{6}$/.test(code)) return null;
  const at2 = PLACES.indexOf(`|${code}`);
  return at2 === -1 ? null : placeAt(at2 + 1);
}
function placesNamed(name) {
  return placesStarting(name).filter((place) => place.name === name);
}
function countiesOf(city) {
  const area = areaOf(city);
  if (area === COUNTRY) return [];
  const found = [];
  for (let at2 = PLACES.indexOf(`|${area}`); at2 !== -1; at2 = PLACES.indexOf(`|${area}`, at2 + 1)) {
    const place = placeAt(at2 + 1);
    if (place.level === "county") found.push(place);
  }
  return found;
}
function resolvePlace(text2, city) {
  if (text2.length > LONGEST_NAME) return { kind: "unknown" };
  const area = city === null ? COUNTRY : areaOf(city);
  const code = /^(\d{6})(?:\d{3}){0,2}$/.exec(text2)?.[1];
  if (code !== void 0) {
    const place = placeOfCode(code);
    return verdict(place === null ? [] : [place], area);
  }
  const own = area === COUNTRY ? [] : meanings(text2, area);
  if (hasCounty(own)) return verdict(own, area);
  const qualified = qualifiedMeanings(text2, COUNTRY);
  if (hasCounty(qualified)) return verdict(preferInside(qualified, area), area);
  return verdict(meanings(text2, COUNTRY), area);
}
var LONGEST_NAME = 60;
var COUNTRY = "";
var BARE_NAME = /^[城矿郊东西]区$/;
var STAND_IN = /^(?:市辖区|(?:省|自治区)?直辖县级行政(?:区划|单位))/;
var PEOPLES = "\u5404|\u8499\u53E4|\u56DE|\u85CF|\u7EF4\u543E\u5C14|\u82D7|\u5F5D|\u58EE|\u5E03\u4F9D|\u671D\u9C9C|\u6EE1|\u4F97|\u7476|\u767D|\u571F\u5BB6|\u54C8\u5C3C|\u54C8\u8428\u514B|\u50A3|\u9ECE|\u5088\u50F3|\u4F64|\u7572|\u62C9\u795C|\u6C34|\u4E1C\u4E61|\u7EB3\u897F|\u666F\u9887|\u67EF\u5C14\u514B\u5B5C|\u571F|\u8FBE\u65A1\u5C14|\u4EEB\u4F6C|\u7F8C|\u5E03\u6717|\u6492\u62C9|\u6BDB\u5357|\u4EE1\u4F6C|\u9521\u4F2F|\u5854\u5409\u514B|\u6012|\u666E\u7C73|\u9102\u6E29\u514B|\u72EC\u9F99|\u88D5\u56FA|\u4FDD\u5B89|\u9102\u4F26\u6625";
var PEOPLES_AT_END = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})\u65CF?)+$`);
function formsOf(name) {
  const forms = [{ text: name, cut: 0 }];
  const ending = /^(.{2,}?)(自治)?(地区|[省区州盟市县旗])$/.exec(name);
  const stem = ending?.[1];
  if (ending === null || stem === void 0) return forms;
  forms.push({ text: stem, cut: 1 });
  const special = /^(.{2,})(?:新区|特区|矿区|(?<=神农架)林区)$/.exec(name)?.[1];
  if (special !== void 0) forms.push({ text: special, cut: 2 });
  const kind = ending[3] ?? "";
  if (ending[2] !== void 0 || stem.endsWith("\u65CF")) {
    const core = PEOPLES_AT_END.exec(stem)?.[1] ?? stem.replace(/(?<=..)族$/, "");
    for (const text2 of [core, `${core}${kind}`, `${core}\u81EA\u6CBB${kind}`]) forms.push({ text: text2, cut: 2 });
  }
  return forms;
}
function placeAt(index) {
  const code = PLACES.slice(index, index + 6);
  const name = PLACES.slice(index + 6, PLACES.indexOf("|", index));
  return { code, name, level: code.endsWith("0000") ? "province" : code.endsWith("00") ? "city" : "county" };
}
function placesStarting(text2) {
  const found = [];
  if (text2.length < 2) return found;
  for (let at2 = PLACES.indexOf(text2); at2 !== -1; at2 = PLACES.indexOf(text2, at2 + 1)) {
    if (PLACES[at2 - 7] === "|") found.push(placeAt(at2 - 6));
  }
  return found;
}
function meanings(text2, area) {
  if (area === COUNTRY && BARE_NAME.test(text2)) return [];
  const found = placesStarting(text2.slice(0, 2)).flatMap((place) => {
    const form = formsOf(place.name).find((each) => each.text === text2);
    return form !== void 0 && place.code.startsWith(area) ? [{ place, cut: form.cut }] : [];
  });
  const counties2 = found.filter(({ place }) => place.level === "county");
  const least = Math.min(...counties2.map(({ cut }) => cut));
  const most = least > 0 && area === COUNTRY ? 2 : least;
  return found.filter(({ place, cut }) => place.level === "county" ? cut <= most : least > 0).map(({ place }) => place);
}
function qualifiedMeanings(text2, area) {
  const found = /* @__PURE__ */ new Map();
  for (const region of placesStarting(text2.slice(0, 2))) {
    if (region.level === "county" || !region.code.startsWith(area)) continue;
    for (const form of formsOf(region.name)) {
      if (!text2.startsWith(form.text)) continue;
      const rest = text2.slice(form.text.length).replace(STAND_IN, "");
      const inside = areaOfPlace(region);
      const direct = meanings(rest, inside);
      for (const place of hasCounty(direct) ? direct : qualifiedMeanings(rest, inside))
        found.set(place.code, place);
    }
  }
  return [...found.values()].toSorted((a, b) => a.code < b.code ? -1 : 1);
}
function areaOf(city) {
  const exact = placesNamed(city);
  const region = exact.find((place) => place.level !== "county") ?? (exact.length === 1 ? exact[0] : void 0);
  if (region !== void 0) return areaOfPlace(region);
  const starting = placesStarting(city.slice(0, 2));
  const regions = starting.filter((place) => place.level !== "county");
  for (const cut of [1, 2]) {
    const named = regions.filter(
      ({ name }) => formsOf(name).some((form) => form.cut === cut && form.text === city)
    );
    const best = named.find((place) => place.level === "city") ?? named[0];
    if (best !== void 0) return areaOfPlace(best);
  }
  for (const province of regions.filter((place) => place.level === "province")) {
    for (const form of formsOf(province.name)) {
      const rest = city.startsWith(form.text) ? city.slice(form.text.length) : "";
      const inside = rest === "" ? COUNTRY : areaOf(rest);
      if (inside.startsWith(areaOfPlace(province))) return inside;
    }
  }
  const [county, another] = meanings(city, COUNTRY);
  return county !== void 0 && another === void 0 ? county.code : COUNTRY;
}
function areaOfPlace(place) {
  switch (place.level) {
    case "province":
      return place.code.slice(0, 2);
    case "city":
      return place.code.slice(0, 4);
    case "county":
      return place.code;
  }
}
function hasCounty(places) {
  return places.some((place) => place.level === "county");
}
function preferInside(places, area) {
  const inside = places.filter((place) => place.code.startsWith(area));
  return hasCounty(inside) ? inside : places;
}
function verdict(places, area) {
  const [place, another] = places;
  if (place === void 0 || !hasCounty(places)) return { kind: "unknown" };
  if (another !== void 0) return { kind: "ambiguous", places };
  return { kind: place.code.startsWith(area) ? "county" : "elsewhere", place };
}

// src/rules/ledgers/county-spelling.ts
var LONG_FORMS = [
  [/(?:管理委员会|管委会)$/, ""],
  [/高新技术产业(?:开发|园)?区|高新技术开发区|高新技术园区|高新产业园区?|高新园区/, "\u9AD8\u65B0\u533A"],
  [/经济技术开发区|经济开发区|经开园区|经开区/, "\u7ECF\u5F00\u533A"],
  [/工业园区|工业园/, "\u5DE5\u4E1A\u56ED"],
  [/产业园区|产业园/, "\u4EA7\u4E1A\u56ED"],
  [/(高新|经开)$/, "$1\u533A"]
];
function shortForm(name) {
  return LONG_FORMS.reduce((short, [long, replacement]) => short.replace(long, replacement), name);
}
function mayBeSame(one, other) {
  const [a, b] = [shortForm(one), shortForm(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const front = long.length - short.length;
  if (short.length < 2) return false;
  if (front === 0) return short === long;
  return front >= 2 && long.endsWith(short);
}
function isMisspelling(one, other) {
  const [a, b] = [isCounty(one), isCounty(other)];
  if (a === b) return false;
  return meantCounty(a ? other : one, [a ? one : other]) !== null;
}
function isCounty(name) {
  return placesNamed(name).some(({ level }) => level === "county");
}

// src/rules/ledgers/L008-two-spellings-of-a-county.ts
var INFO4 = {
  code: "L008",
  name: "two-spellings-of-a-county",
  severity: "warning",
  message: {
    zh: "\u53BF\u533A\u201C{found}\u201D\u548C{related}\u7684\u201C{expected}\u201D\u53EF\u80FD\u662F\u540C\u4E00\u4E2A\u5355\u4F4D\uFF0C\u73B0\u5728\u6309\u4E24\u4E2A\u5355\u4F4D\u6392\u540D",
    en: "county '{found}' and '{expected}' at {related} may be the same; they are ranked as two"
  },
  hint: {
    zh: "\u7EDF\u4E00\u6210\u4E00\u79CD\u5199\u6CD5\uFF08\u53EF\u7528Ctrl+H\u66FF\u6362\uFF09\uFF0C\u6216\u5728\u8BBE\u7F6E\u6587\u4EF6\u7684 counties \u4E2D\u628A\u53E6\u4E00\u79CD\u5199\u6CD5\u767B\u8BB0\u4E3A\u522B\u540D",
    en: "use one spelling (Ctrl+H replaces), or add the other as an alias to counties in the settings"
  },
  reason: {
    zh: "\u4E00\u4E2A\u5355\u4F4D\u62C6\u6210\u4E24\u4E2A\uFF0C\u9879\u76EE\u548C\u91D1\u989D\u4E5F\u5C31\u62C6\u5F00\u4E86\uFF0C\u4E24\u4E2A\u7684\u540D\u6B21\u90FD\u4E0D\u5BF9\u3002",
    en: "Split in two, the county\u2019s projects and money are split as well, and both ranks are wrong."
  },
  bad: "\u9AD8\u65B0\u533A,\u822A\u7A7A\u6784\u4EF6\u9879\u76EE,7.2 / \u666F\u5FB7\u9547\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A,\u7535\u5B50\u9676\u74F7\u9879\u76EE,5",
  good: "\u9AD8\u65B0\u533A,\u822A\u7A7A\u6784\u4EF6\u9879\u76EE,7.2 / \u9AD8\u65B0\u533A,\u7535\u5B50\u9676\u74F7\u9879\u76EE,5"
};
var MOST_NAMES = 300;
var L008 = {
  ...INFO4,
  needs: ["county"],
  start({ counties: counties2, report }) {
    const settled = new Set(counties2.map(({ name }) => name));
    const firsts = /* @__PURE__ */ new Map();
    let last = null;
    return {
      see(project) {
        const { county } = project;
        if (county === last) return;
        last = county;
        if (county === null || firsts.has(county) || firsts.size >= MOST_NAMES) return;
        firsts.set(county, cellFinding(INFO4.code, project, { field: "county" }));
      },
      end() {
        const names = [...firsts];
        for (const [index, [name, here]] of names.entries()) {
          const before = names.slice(0, index).find(
            ([other]) => !(settled.has(name) && settled.has(other)) && (mayBeSame(name, other) || isMisspelling(name, other))
          );
          if (before !== void 0) report({ ...here, expected: before[0], related: [before[1].at] });
        }
      }
    };
  }
};

// src/rules/ledgers/L009-duplicates-not-searched-further.ts
var L009 = {
  code: NOT_SEARCHED_FURTHER,
  name: "duplicates-not-searched-further",
  severity: "warning",
  message: {
    zh: "\u53F0\u8D26\u592A\u5927\uFF0C\u4ECE\u8FD9\u4E00\u884C\u8D77\u7684\u9879\u76EE\u53EA\u4E0E\u524D\u9762\u7684\u6BD4\u8F83\uFF0C\u5F7C\u6B64\u4E4B\u95F4\u4E0D\u518D\u67E5\u91CD",
    en: "the ledger is too large: from this row on projects are compared with those above only, not with each other"
  },
  hint: {
    zh: "\u6309\u53BF\u533A\u6216\u5E74\u4EFD\u628A\u53F0\u8D26\u5206\u6210\u51E0\u4EFD\uFF0C\u5206\u522B\u68C0\u67E5",
    en: "split the ledger by county or year and check the parts one by one"
  },
  reason: {
    zh: "\u67E5\u91CD\u8981\u8BB0\u4F4F\u6BCF\u4E2A\u9879\u76EE\u7684\u7F16\u53F7\u548C\u540D\u79F0\uFF0C\u8BB0\u5230\u7EA6\u4E24\u767E\u4E07\u4E2A\u9879\u76EE\u4E3A\u6B62\uFF0C\u518D\u591A\u4F1A\u5360\u6EE1\u5185\u5B58\u3002",
    en: "A search for duplicates remembers every project; it stops at about two million so as not to fill the memory."
  },
  bad: "\uFF08\u4E00\u4EFD\u4E09\u767E\u4E07\u884C\u7684\u53F0\u8D26\uFF09",
  good: "\uFF08\u4E09\u4EFD\u4E00\u767E\u4E07\u884C\u7684\u53F0\u8D26\uFF09",
  needs: [],
  start: () => ({ see() {
  } })
};

// src/rules/projects/far-amounts.ts
var FAR_AMOUNT_TIMES = "far-amount-times";
var DEFAULT_TIMES = 2e3;
var MOST_CANDIDATES = 50;
var FEWEST_NEIGHBOURS = 4;
function farAmounts(info, side) {
  return {
    ...info,
    needs: ["investment"],
    start({ report, thresholds }) {
      const times2 = thresholds.get(FAR_AMOUNT_TIMES) ?? DEFAULT_TIMES;
      const counts = new Float64Array(64);
      const sign = side === "above" ? 1 : -1;
      const candidates = [];
      let least = sign > 0 ? 0 : Number.POSITIVE_INFINITY;
      let total2 = 0;
      function remember(project, amount) {
        const found = cellFinding(info.code, project, { field: "investment" });
        const place = candidates.findIndex((other) => (amount - other.amount) * sign > 0);
        candidates.splice(place < 0 ? candidates.length : place, 0, { amount, found });
        if (candidates.length > MOST_CANDIDATES) candidates.pop();
        if (candidates.length === MOST_CANDIDATES) least = candidates.at(-1)?.amount ?? least;
      }
      return {
        see(project) {
          const amount = project.investment;
          if (amount === null || amount <= 0) return;
          const bucket = powerOfTwo(amount);
          counts[bucket] = (counts[bucket] ?? 0) + 1;
          total2 += 1;
          if ((amount - least) * sign > 0) remember(project, amount);
        },
        end() {
          if (total2 <= FEWEST_NEIGHBOURS) return;
          const middle = middleOf(counts, total2);
          for (const { amount, found } of candidates) {
            const far = side === "above" ? amount >= middle * times2 : amount * times2 <= middle;
            if (far) report({ ...found, details: { amount: { amount } } });
          }
        }
      };
    }
  };
}
function powerOfTwo(amount) {
  return amount < 4294967296 ? 31 - Math.clz32(amount) : 63 - Math.clz32(amount / 4294967296);
}
function middleOf(counts, total2) {
  let below = 0;
  for (const [bucket, count] of counts.entries()) {
    below += count;
    if (below * 2 >= total2) return Math.round(2 ** bucket * Math.SQRT2);
  }
  return 0;
}

// src/rules/projects/P001-no-name.ts
var P001 = projectRule(
  {
    code: "P001",
    name: "no-name",
    severity: "warning",
    message: {
      zh: "\u6CA1\u6709\u586B\u9879\u76EE\u540D\u79F0\uFF0C\u4F46\u6709\u91D1\u989D\uFF0C\u5DF2\u6309\u4E00\u4E2A\u9879\u76EE\u8BA1",
      en: "there is an amount but no project name; it was counted as a project"
    },
    hint: {
      zh: "\u8865\u4E0A\u9879\u76EE\u540D\u79F0\uFF1B\u5982\u679C\u8FD9\u4E00\u884C\u662F\u5408\u8BA1\uFF0C\u5728\u7B2C\u4E00\u683C\u5199\u201C\u5C0F\u8BA1\u201D\u6216\u201C\u5408\u8BA1\u201D",
      en: "give the name; if the row is a sum, write \u5C0F\u8BA1 or \u5408\u8BA1 in its first cell"
    },
    reason: {
      zh: "\u6CA1\u6709\u540D\u79F0\u7684\u884C\u53EF\u80FD\u662F\u5FD8\u4E86\u5199\u201C\u5C0F\u8BA1\u201D\u7684\u5408\u8BA1\u884C\uFF0C\u90A3\u6837\u91D1\u989D\u5C31\u7B97\u4E86\u4E24\u904D\u3002",
      en: "A row without a name may be an unlabelled sum, and then its amount counts twice."
    },
    bad: "\u4E50\u5E73\u5E02,,12.5,2021-03-19",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19"
  },
  ["name"],
  (project) => !project.says("name") && isBlank(project, "name") ? { field: "name" } : null
);

// src/rules/projects/day-order.ts
function dayOrder(info, earlier, later) {
  return projectRule(info, [earlier, later], (project) => {
    const [first2, second] = [project[earlier], project[later]];
    if (first2 === null || second === null || !isAfter(first2, second)) return null;
    return { field: later, expected: { day: first2 }, related: [project.at(earlier)] };
  });
}

// src/rules/projects/P002-started-before-signed.ts
var P002 = dayOrder(
  {
    code: "P002",
    name: "started-before-signed",
    severity: "error",
    message: {
      zh: "\u5F00\u5DE5\u65E5\u671F\u201C{found}\u201D\u65E9\u4E8E\u7B7E\u7EA6\u65E5\u671F\uFF08{expected}\uFF09",
      en: "start date '{found}' is before the signing date, {expected}"
    },
    hint: {
      zh: "\u5BF9\u7167\u5408\u540C\u548C\u65BD\u5DE5\u8BB8\u53EF\u8BC1\uFF0C\u6539\u6B63\u5199\u9519\u7684\u90A3\u4E2A\u65E5\u671F\uFF0C\u5148\u770B\u5E74\u4EFD\uFF1B\u8865\u7B7E\u5408\u540C\u7684\u9879\u76EE\uFF0C\u7B7E\u7EA6\u65E5\u671F\u586B\u7B2C\u4E00\u6B21\u7B7E\u7EA6\u7684\u65E5\u5B50",
      en: "check contract and building permit and correct the wrong day, the year first; for a contract signed anew give the day of the first one"
    },
    reason: {
      zh: "\u4E24\u4E2A\u65E5\u671F\u5FC5\u6709\u4E00\u4E2A\u662F\u9519\u7684\uFF0C\u5F00\u5DE5\u7387\u548C\u201C\u7B7E\u7EA6\u5230\u5F00\u5DE5\u201D\u7684\u5929\u6570\u90FD\u4F1A\u8DDF\u7740\u9519\u3002",
      en: "One of the two days is wrong, and with it the start rate and the time from signing to start."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19,2020-05-31",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19,2021-05-31"
  },
  "signed",
  "started"
);

// src/rules/projects/P003-operating-before-started.ts
var P003 = dayOrder(
  {
    code: "P003",
    name: "operating-before-started",
    severity: "error",
    message: {
      zh: "\u6295\u4EA7\u65E5\u671F\u201C{found}\u201D\u65E9\u4E8E\u5F00\u5DE5\u65E5\u671F\uFF08{expected}\uFF09",
      en: "the operating date '{found}' is before the start date, {expected}"
    },
    hint: {
      zh: "\u6838\u5BF9\u4E24\u4E2A\u65E5\u671F\u662F\u4E0D\u662F\u586B\u53CD\u4E86\u5217\uFF0C\u5E74\u4EFD\u6709\u6CA1\u6709\u5199\u9519",
      en: "see whether the two days stand in each other\u2019s column, or a year is wrong"
    },
    reason: {
      zh: "\u6CA1\u6709\u5F00\u5DE5\u4E0D\u4F1A\u6295\u4EA7\uFF0C\u4E24\u4E2A\u65E5\u671F\u5FC5\u6709\u4E00\u4E2A\u662F\u9519\u7684\uFF0C\u6295\u4EA7\u7387\u548C\u5EFA\u8BBE\u5468\u671F\u90FD\u4F1A\u8DDF\u7740\u9519\u3002",
      en: "Nothing produces before works begin: one of the days is wrong, and with it the operating rate."
    },
    bad: "\u5316\u5DE5\u56ED\u9879\u76EE,\u5F00\u5DE5 2021-05-31,\u6295\u4EA7 2021-04-10",
    good: "\u5316\u5DE5\u56ED\u9879\u76EE,\u5F00\u5DE5 2021-05-31,\u6295\u4EA7 2022-04-10"
  },
  "started",
  "operating"
);

// src/rules/projects/P004-registered-before-signed.ts
var P004 = dayOrder(
  {
    code: "P004",
    name: "registered-before-signed",
    severity: "note",
    message: {
      zh: "\u6CE8\u518C\u65E5\u671F\u201C{found}\u201D\u65E9\u4E8E\u7B7E\u7EA6\u65E5\u671F\uFF08{expected}\uFF09",
      en: "registration date '{found}' is before the signing date, {expected}"
    },
    hint: {
      zh: "\u5148\u6CE8\u518C\u516C\u53F8\u3001\u540E\u7B7E\u7EA6\u7684\u4E0D\u7528\u6539\uFF1B\u5426\u5219\u5BF9\u7167\u8425\u4E1A\u6267\u7167\u6539\u6B63",
      en: "leave it if the firm was registered first; otherwise correct it from the business licence"
    },
    reason: {
      zh: "\u5148\u6CE8\u518C\u540E\u7B7E\u7EA6\u786E\u6709\u5176\u4E8B\uFF0C\u4F46\u66F4\u5E38\u89C1\u7684\u662F\u586B\u4E86\u6295\u8D44\u65B9\u603B\u516C\u53F8\u7684\u6CE8\u518C\u65E5\u671F\u3002",
      en: "It happens, but more often the day is that of the investor\u2019s parent company."
    },
    bad: "\u5316\u5DE5\u56ED\u9879\u76EE,\u7B7E\u7EA6 2021-03-19,\u6CE8\u518C 2008-06-01",
    good: "\u5316\u5DE5\u56ED\u9879\u76EE,\u7B7E\u7EA6 2021-03-19,\u6CE8\u518C 2021-04-02"
  },
  "signed",
  "registered"
);

// src/rules/projects/P005-completed-before-started.ts
var P005 = dayOrder(
  {
    code: "P005",
    name: "completed-before-started",
    severity: "error",
    message: {
      zh: "\u7AE3\u5DE5\u65E5\u671F\u201C{found}\u201D\u65E9\u4E8E\u5F00\u5DE5\u65E5\u671F\uFF08{expected}\uFF09",
      en: "completion date '{found}' is before the start date, {expected}"
    },
    hint: {
      zh: "\u6838\u5BF9\u4E24\u4E2A\u65E5\u671F\u662F\u4E0D\u662F\u586B\u53CD\u4E86\u5217\uFF0C\u5E74\u4EFD\u6709\u6CA1\u6709\u5199\u9519",
      en: "see whether the two days stand in each other\u2019s column, or a year is wrong"
    },
    reason: {
      zh: "\u6CA1\u6709\u5F00\u5DE5\u4E0D\u4F1A\u7AE3\u5DE5\uFF0C\u4E24\u4E2A\u65E5\u671F\u5FC5\u6709\u4E00\u4E2A\u662F\u9519\u7684\uFF0C\u5F00\u5DE5\u7387\u548C\u5EFA\u8BBE\u5468\u671F\u90FD\u4F1A\u8DDF\u7740\u9519\u3002",
      en: "Works cannot end before they begin: one of the days is wrong, and with it the figures made from it."
    },
    bad: "\u5316\u5DE5\u56ED\u9879\u76EE,\u5F00\u5DE5 2021-05-31,\u7AE3\u5DE5 2021-01-10",
    good: "\u5316\u5DE5\u56ED\u9879\u76EE,\u5F00\u5DE5 2021-05-31,\u7AE3\u5DE5 2022-01-10"
  },
  "started",
  "completed"
);

// src/rules/projects/P006-day-after-report-day.ts
var PAST = ["signed", "registered", "started", "operating", "completed"];
var INFO5 = {
  code: "P006",
  name: "day-after-report-day",
  severity: "warning",
  message: {
    zh: "{field}\u201C{found}\u201D\u5728\u62A5\u544A\u65E5\uFF08{expected}\uFF09\u4E4B\u540E",
    en: "{field} '{found}' is after the day of the report, {expected}"
  },
  hint: {
    zh: "\u8FD8\u6CA1\u6709\u53D1\u751F\u7684\uFF0C\u65E5\u671F\u79FB\u5230\u201C\u7EA6\u5B9A\u5F00\u5DE5\u65E5\u671F\u201D\u7B49\u8BA1\u5212\u5217\uFF1B\u5DF2\u7ECF\u53D1\u751F\u7684\uFF0C\u6838\u5BF9\u5E74\u4EFD\uFF0C\u6216\u628A\u62A5\u544A\u65E5\u6539\u5230\u5B9E\u9645\u586B\u62A5\u7684\u65E5\u5B50",
    en: "a day still to come belongs into a column for plans such as \u7EA6\u5B9A\u5F00\u5DE5\u65E5\u671F; otherwise check the year, or the day of the report"
  },
  reason: {
    zh: "\u62A5\u544A\u65E5\u4E4B\u540E\u7684\u4E8B\u4E0D\u8BA1\u5165\u672C\u671F\uFF0C\u8BA1\u5212\u65E5\u671F\u586B\u8FDB\u5B9E\u9645\u65E5\u671F\u7684\u5217\u4F1A\u8BA9\u4EBA\u8BEF\u4EE5\u4E3A\u5DF2\u7ECF\u5F00\u5DE5\u3002",
    en: "What comes after the day of the report is not counted; a planned day in a column for facts misleads."
  },
  bad: "\u586B\u62A5\u65F6\u95F4 2021-10-29\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE,\u5F00\u5DE5 2021-12-01",
  good: "\u586B\u62A5\u65F6\u95F4 2021-10-29\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE,\u7EA6\u5B9A\u5F00\u5DE5 2021-12-01"
};
var P006 = {
  ...INFO5,
  needs: [],
  start({ asOf, report }) {
    if (asOf === null) return { see() {
    } };
    return {
      see(project) {
        for (const field of PAST) {
          const day = project[field];
          if (day !== null && isAfter(day, asOf))
            report(cellFinding(INFO5.code, project, { field, expected: { day: asOf } }));
        }
      }
    };
  }
};

// src/rules/projects/P007-stage-contradicts-days.ts
var P007 = projectRule(
  {
    code: "P007",
    name: "stage-contradicts-days",
    severity: "error",
    message: {
      zh: "\u8FDB\u5C55\u662F\u201C{found}\u201D\uFF0C\u5F00\u5DE5\u65E5\u671F\u5374\u5199\u7740{start}",
      en: "the stage is '{found}', yet a start date is given: {start}"
    },
    hint: {
      zh: "\u5DF2\u7ECF\u5F00\u5DE5\u7684\uFF0C\u628A\u8FDB\u5C55\u6539\u4E3A\u201C\u5F00\u5DE5\u201D\u6216\u201C\u5728\u5EFA\u201D\uFF1B\u6CA1\u6709\u5F00\u5DE5\u7684\uFF0C\u5220\u53BB\u5F00\u5DE5\u65E5\u671F\uFF0C\u8BA1\u5212\u65E5\u671F\u586B\u5230\u201C\u7EA6\u5B9A\u5F00\u5DE5\u65E5\u671F\u201D\u5217",
      en: "if it has started, make the stage \u5F00\u5DE5 or \u5728\u5EFA; if not, remove the day or move it to \u7EA6\u5B9A\u5F00\u5DE5\u65E5\u671F"
    },
    reason: {
      zh: "\u5F00\u5DE5\u7387\u6309\u8FDB\u5C55\u8BA1\u7B97\uFF0C\u8FD9\u4E2A\u9879\u76EE\u7B97\u6CA1\u7B97\u5F00\u5DE5\uFF0C\u53D6\u51B3\u4E8E\u54EA\u4E00\u683C\u662F\u5BF9\u7684\u3002",
      en: "The start rate goes by the stage: whether this project counts depends on which cell is right."
    },
    bad: "\u5316\u5DE5\u56ED\u9879\u76EE,12.5,\u5F00\u5DE5 2021-05-31,\u7B7E\u7EA6",
    good: "\u5316\u5DE5\u56ED\u9879\u76EE,12.5,\u5F00\u5DE5 2021-05-31,\u5728\u5EFA"
  },
  ["stage", "started"],
  (project, { asOf }) => {
    const { statedStage, started } = project;
    if (started === null || statedStage !== "signed" && statedStage !== "registered") return null;
    if (asOf !== null && isAfter(started, asOf)) return null;
    return { field: "stage", details: { start: { day: started } }, related: [project.at("started")] };
  }
);

// src/rules/projects/P008-started-without-day.ts
var P008 = projectRule(
  {
    code: "P008",
    name: "started-without-day",
    severity: "note",
    message: {
      zh: "\u8FDB\u5C55\u662F{stage}\uFF0C\u6CA1\u6709\u586B\u5F00\u5DE5\u65E5\u671F",
      en: "the stage is {stage}, but there is no start date"
    },
    hint: {
      zh: "\u8865\u4E0A\u5F00\u5DE5\u65E5\u671F\uFF1B\u53EA\u77E5\u9053\u6708\u4EFD\u7684\u5199 2021-05",
      en: "fill in the start date, or the month: 2021-05"
    },
    reason: {
      zh: "\u6CA1\u6709\u5F00\u5DE5\u65E5\u671F\uFF0C\u4ECD\u6309\u8FDB\u5C55\u7B97\u4F5C\u5F00\u5DE5\uFF0C\u4F46\u4E0D\u80FD\u7B97\u201C\u7B7E\u7EA6\u5230\u5F00\u5DE5\u201D\u7684\u5929\u6570\uFF0C\u4E5F\u770B\u4E0D\u51FA\u4EE5\u524D\u67D0\u4E00\u5929\u662F\u5426\u5DF2\u7ECF\u5F00\u5DE5\u3002",
      en: "It counts as started all the same, but the time it took, and how it stood on an earlier day, cannot be told."
    },
    bad: "\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19,,\u5728\u5EFA",
    good: "\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19,2021-05-31,\u5728\u5EFA"
  },
  ["stage", "started"],
  (project) => {
    const { statedStage, started } = project;
    if (started !== null) return null;
    if (statedStage !== "started" && statedStage !== "operating" && statedStage !== "completed") return null;
    return isBlank(project, "started") ? { field: "started", details: { stage: { stage: statedStage } }, related: [project.at("stage")] } : null;
  }
);

// src/rules/projects/P009-no-stage.ts
var P009 = projectRule(
  {
    code: "P009",
    name: "no-stage",
    severity: "warning",
    message: {
      zh: "\u6CA1\u6709\u586B\u8FDB\u5C55\uFF0C\u4E5F\u6CA1\u6709\u5F00\u5DE5\u65E5\u671F\uFF0C\u6309\u6CA1\u6709\u5F00\u5DE5\u8BA1",
      en: "neither a stage nor a start date is given; it counts as not started"
    },
    hint: {
      zh: "\u5728\u201C\u8FDB\u5C55\u201D\u5217\u586B\u5728\u8C08\u3001\u7B7E\u7EA6\u3001\u6CE8\u518C\u3001\u5F00\u5DE5\u3001\u6295\u4EA7\u3001\u7AE3\u5DE5\u3001\u7EC8\u6B62\u4E4B\u4E00",
      en: "fill in one of \u5728\u8C08, \u7B7E\u7EA6, \u6CE8\u518C, \u5F00\u5DE5, \u6295\u4EA7, \u7AE3\u5DE5, \u7EC8\u6B62"
    },
    reason: {
      zh: "\u5982\u679C\u5176\u5B9E\u5DF2\u7ECF\u5F00\u5DE5\uFF0C\u5F00\u5DE5\u7387\u5C31\u5C11\u7B97\u4E86\u4E00\u4E2A\u3002",
      en: "If it has started after all, the start rate is one too low."
    },
    bad: "\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19,,",
    good: "\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19,,\u7B7E\u7EA6"
  },
  ["stage"],
  (project) => {
    const { statedStage, started, operating, completed, terminated } = project;
    if (statedStage !== null || started !== null || operating !== null) return null;
    if (completed !== null || terminated !== null || project.isUnread("started")) return null;
    return isBlank(project, "stage") ? { field: "stage" } : null;
  }
);

// src/rules/projects/amount-order.ts
function amountOrder(info, part, whole) {
  return projectRule(info, [part, whole], (project) => {
    const [less, more] = [project[part], project[whole]];
    if (less === null || more === null || less <= more) return null;
    return { field: part, expected: { amount: more }, related: [project.at(whole)] };
  });
}

// src/rules/projects/P010-paid-in-above-investment.ts
var P010 = amountOrder(
  {
    code: "P010",
    name: "paid-in-above-investment",
    severity: "warning",
    message: {
      zh: "\u5230\u4F4D\u8D44\u91D1\u201C{found}\u201D\u5927\u4E8E\u603B\u6295\u8D44\uFF08{expected}\uFF09",
      en: "'{found}' paid in is more than the investment, {expected}"
    },
    hint: {
      zh: "\u6838\u5BF9\u4E24\u5217\u7684\u5355\u4F4D\uFF08\u4E07\u5143\u3001\u4EBF\u5143\uFF09\u548C\u5C0F\u6570\u70B9\uFF1B\u786E\u6709\u589E\u8D44\u7684\uFF0C\u628A\u603B\u6295\u8D44\u6539\u4E3A\u589E\u8D44\u540E\u7684\u6570",
      en: "check the units of both columns and the decimal point; if the project has grown, raise its investment"
    },
    reason: {
      zh: "\u5230\u4F4D\u8D44\u91D1\u8D85\u8FC7\u603B\u6295\u8D44\uFF0C\u591A\u534A\u662F\u5355\u4F4D\u5199\u9519\uFF0C\u8D44\u91D1\u5230\u4F4D\u7387\u4F1A\u8D85\u8FC7100%\u3002",
      en: "Mostly a wrong unit; it makes the paid-in rate exceed 100%."
    },
    bad: "\u603B\u6295\u8D44(\u4EBF\u5143) 12.5,\u5230\u4F4D\u8D44\u91D1(\u4EBF\u5143) 250",
    good: "\u603B\u6295\u8D44(\u4EBF\u5143) 12.5,\u5230\u4F4D\u8D44\u91D1(\u4EBF\u5143) 2.5"
  },
  "paidIn",
  "investment"
);

// src/rules/projects/P011-tax-above-output.ts
var P011 = amountOrder(
  {
    code: "P011",
    name: "tax-above-output",
    severity: "warning",
    message: {
      zh: "\u9884\u8BA1\u7A0E\u6536\u201C{found}\u201D\u5927\u4E8E\u9884\u8BA1\u5E74\u4EA7\u503C\uFF08{expected}\uFF09",
      en: "expected tax '{found}' is more than the expected output, {expected}"
    },
    hint: {
      zh: "\u6838\u5BF9\u4E24\u5217\u7684\u5355\u4F4D\uFF08\u4E07\u5143\u3001\u4EBF\u5143\uFF09\u548C\u5C0F\u6570\u70B9\uFF0C\u770B\u662F\u4E0D\u662F\u586B\u53CD\u4E86\u5217",
      en: "check the units and decimal points, and whether the two stand in each other\u2019s column"
    },
    reason: {
      zh: "\u7A0E\u6536\u4E0D\u4F1A\u8D85\u8FC7\u4EA7\u503C\uFF0C\u5176\u4E2D\u4E00\u4E2A\u6570\u7684\u5355\u4F4D\u6216\u5C0F\u6570\u70B9\u9519\u4E86\u3002",
      en: "Tax cannot exceed output: one of the two has a wrong unit or decimal point."
    },
    bad: "\u9884\u8BA1\u5E74\u4EA7\u503C(\u4EBF\u5143) 10,\u9884\u8BA1\u7A0E\u6536(\u4EBF\u5143) 120",
    good: "\u9884\u8BA1\u5E74\u4EA7\u503C(\u4EBF\u5143) 10,\u9884\u8BA1\u7A0E\u6536(\u4EBF\u5143) 1.2"
  },
  "tax",
  "output"
);

// src/rules/projects/P012-fixed-above-investment.ts
var P012 = amountOrder(
  {
    code: "P012",
    name: "fixed-above-investment",
    severity: "warning",
    message: {
      zh: "\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44\u201C{found}\u201D\u5927\u4E8E\u603B\u6295\u8D44\uFF08{expected}\uFF09",
      en: "fixed-asset investment '{found}' is more than the whole investment, {expected}"
    },
    hint: {
      zh: "\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44\u662F\u603B\u6295\u8D44\u7684\u4E00\u90E8\u5206\uFF0C\u6838\u5BF9\u4E24\u5217\u7684\u5355\u4F4D\uFF08\u4E07\u5143\u3001\u4EBF\u5143\uFF09\u548C\u5C0F\u6570\u70B9",
      en: "it is a part of the investment: check the units of both columns and the decimal points"
    },
    reason: {
      zh: "\u90E8\u5206\u5927\u4E8E\u6574\u4F53\uFF0C\u5176\u4E2D\u4E00\u4E2A\u6570\u5FC5\u7136\u6709\u9519\u3002",
      en: "A part larger than the whole means that one of the two is wrong."
    },
    bad: "\u603B\u6295\u8D44(\u4EBF\u5143) 12.5,\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44(\u4EBF\u5143) 93",
    good: "\u603B\u6295\u8D44(\u4EBF\u5143) 12.5,\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44(\u4EBF\u5143) 9.3"
  },
  "fixedInvestment",
  "investment"
);

// src/rules/projects/P013-share-without-referrer.ts
var P013 = projectRule(
  {
    code: "P013",
    name: "share-without-referrer",
    severity: "warning",
    message: {
      zh: "\u586B\u4E86\u9996\u8C08\u5360\u6BD4\u201C{found}\u201D\uFF0C\u6CA1\u6709\u586B\u9996\u8C08\u5355\u4F4D\uFF0C\u5206\u6210\u65E0\u4ECE\u8BA1\u7B97",
      en: "a referrer's share of '{found}' is given, but no referring county"
    },
    hint: {
      zh: "\u8865\u4E0A\u9996\u8C08\uFF08\u5F15\u8350\uFF09\u5355\u4F4D\uFF1B\u6CA1\u6709\u9996\u8C08\u5355\u4F4D\u7684\uFF0C\u5220\u53BB\u5360\u6BD4",
      en: "name the referring county, or remove the share if there is none"
    },
    reason: {
      zh: "\u4E0D\u77E5\u9053\u9996\u8C08\u5355\u4F4D\uFF0C\u4E1A\u7EE9\u53EA\u80FD\u5168\u90E8\u8BA1\u7ED9\u843D\u5730\u53BF\u533A\u3002",
      en: "Without a referring county all credit goes to the hosting one."
    },
    bad: "\u4E50\u5E73\u5E02,,40%,\u5316\u5DE5\u56ED\u9879\u76EE",
    good: "\u4E50\u5E73\u5E02,\u6D6E\u6881\u53BF,40%,\u5316\u5DE5\u56ED\u9879\u76EE"
  },
  ["referrerShare"],
  (project) => {
    const { referrer, referrerShare } = project;
    if (referrerShare === null || referrerShare === 0 || referrer !== null) return null;
    return project.isUnread("referrer") ? null : { field: "referrerShare" };
  }
);

// src/rules/projects/P014-investment-missing.ts
var P014 = projectRule(
  {
    code: "P014",
    name: "investment-missing",
    severity: "note",
    message: {
      zh: "\u6CA1\u6709\u586B\u603B\u6295\u8D44\uFF0C\u5408\u8BA1\u91CC\u4E0D\u542B\u8FD9\u4E2A\u9879\u76EE\u7684\u6295\u8D44\u989D",
      en: "no investment is given; totals lack that of this project"
    },
    hint: {
      zh: "\u8865\u4E0A\u5408\u540C\u91D1\u989D\uFF1B\u91D1\u989D\u672A\u5B9A\u7684\u53EF\u4EE5\u7559\u7A7A\uFF0C\u62A5\u544A\u4F1A\u5728\u5408\u8BA1\u65C1\u6CE8\u660E\u7F3A\u51E0\u4E2A",
      en: "fill in the amount of the contract; it may stay blank, reports then say beside the total how many are missing"
    },
    reason: {
      zh: "\u6CA1\u6709\u91D1\u989D\u4E0D\u7B49\u4E8E0\uFF0C\u9879\u76EE\u8BA1\u5165\u4E2A\u6570\uFF0C\u4E0D\u8BA1\u5165\u6295\u8D44\u989D\u3002",
      en: "No amount is not zero: the project is counted, its investment is not."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,-,2021-03-19",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19"
  },
  ["investment"],
  (project) => project.investment === null && isBlank(project, "investment") ? { field: "investment" } : null
);

// src/rules/projects/P015-amount-zero.ts
var P015 = projectRule(
  {
    code: "P015",
    name: "amount-zero",
    severity: "warning",
    message: { zh: "\u603B\u6295\u8D44\u586B\u7684\u662F\u201C{found}\u201D\uFF0C\u53730", en: "the investment '{found}' is zero" },
    hint: {
      zh: "\u586B\u4E0A\u5408\u540C\u91D1\u989D\uFF1B\u91D1\u989D\u672A\u5B9A\u7684\u7559\u7A7A\uFF0C\u4E0D\u8981\u586B0",
      en: "fill in the amount of the contract; leave it blank if it is not known, instead of 0"
    },
    reason: {
      zh: "0\u4F1A\u62C9\u4F4E\u5E73\u5747\u6295\u8D44\u989D\uFF0C\u800C\u4E14\u8BF4\u4E0D\u6E05\u662F\u6CA1\u6709\u6295\u8D44\u8FD8\u662F\u8FD8\u6CA1\u6709\u586B\u3002",
      en: "A zero lowers means, and nobody can tell whether it means nothing or not known."
    },
    bad: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,0,2021-03-19",
    good: "\u4E50\u5E73\u5E02,\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19"
  },
  ["investment"],
  (project) => project.investment === 0 ? { field: "investment" } : null
);

// src/rules/projects/P016-amount-far-above-neighbours.ts
var P016 = farAmounts(
  {
    code: "P016",
    name: "amount-far-above-neighbours",
    severity: "error",
    message: {
      zh: "\u603B\u6295\u8D44\u201C{found}\u201D\u8BFB\u4F5C{amount}\uFF0C\u662F\u5176\u4ED6\u9879\u76EE\u7684\u51E0\u5343\u500D\u4EE5\u4E0A\uFF0C\u5355\u4F4D\u53EF\u80FD\u9519\u4E86",
      en: "investment '{found}' was read as {amount}, thousands of times that of other projects: a wrong unit?"
    },
    hint: {
      zh: "\u6838\u5BF9\u8FD9\u4E00\u683C\u7684\u5355\u4F4D\uFF1A\u4EE5\u4E07\u5143\u586B\u5199\u7684\u6570\u653E\u8FDB\u4E86\u4EE5\u4EBF\u5143\u4E3A\u5355\u4F4D\u7684\u5217\uFF0C\u4F1A\u653E\u5927\u4E00\u4E07\u500D\uFF1B\u9664\u4EE510000\u518D\u586B",
      en: "check the unit of the cell: \u4E07\u5143 in a column of \u4EBF\u5143 is ten thousand times too much; divide it by 10,000"
    },
    reason: {
      zh: "\u4E00\u4E2A\u653E\u5927\u4E00\u4E07\u500D\u7684\u91D1\u989D\uFF0C\u8DB3\u4EE5\u8BA9\u5168\u5E02\u5408\u8BA1\u548C\u6392\u540D\u90FD\u5931\u53BB\u610F\u4E49\u3002",
      en: "One amount that is ten thousand times too large makes totals and ranking meaningless."
    },
    bad: "\u603B\u6295\u8D44(\u4EBF\u5143)\uFF1A12.5 / 8 / 105000 / 7.2",
    good: "\u603B\u6295\u8D44(\u4EBF\u5143)\uFF1A12.5 / 8 / 10.5 / 7.2"
  },
  "above"
);

// src/rules/projects/P018-terminated-without-day.ts
var P018 = projectRule(
  {
    code: "P018",
    name: "terminated-without-day",
    severity: "note",
    message: {
      zh: "\u8FDB\u5C55\u662F\u201C{stage}\u201D\uFF0C\u6CA1\u6709\u586B\u7EC8\u6B62\u65E5\u671F",
      en: "the stage is '{stage}', but there is no termination date"
    },
    hint: { zh: "\u8865\u4E0A\u7EC8\u6B62\uFF08\u89E3\u7EA6\uFF09\u65E5\u671F", en: "fill in the day on which the contract ended" },
    reason: {
      zh: "\u6CA1\u6709\u7EC8\u6B62\u65E5\u671F\uFF0C\u4EE5\u524D\u5404\u671F\u7684\u62A5\u544A\u4E5F\u4F1A\u628A\u5B83\u5F53\u4F5C\u5DF2\u7ECF\u7EC8\u6B62\u3002",
      en: "Without the day, reports for earlier days take the project for terminated as well."
    },
    bad: "\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19,\u89E3\u7EA6,",
    good: "\u5316\u5DE5\u56ED\u9879\u76EE,12.5,2021-03-19,\u89E3\u7EA6,2021-09-30"
  },
  ["stage", "terminated"],
  (project) => {
    if (project.statedStage !== "terminated" || project.terminated !== null) return null;
    if (!isBlank(project, "terminated")) return null;
    return { field: "terminated", details: { stage: project.raw("stage") }, related: [project.at("stage")] };
  }
);

// src/rules/projects/P019-negotiating-with-signing-day.ts
var P019 = projectRule(
  {
    code: "P019",
    name: "negotiating-with-signing-day",
    severity: "warning",
    message: {
      zh: "\u8FDB\u5C55\u662F\u201C{found}\u201D\uFF0C\u5374\u6709{dated}\uFF08{day}\uFF09\uFF1B\u5728\u8C08\u9879\u76EE\u4E0D\u8BA1\u5165\u7B7E\u7EA6",
      en: "the stage is '{found}', yet a day is given: {dated}, {day}; projects under negotiation do not count as signed"
    },
    hint: {
      zh: "\u5DF2\u7ECF\u7B7E\u7EA6\u7684\uFF0C\u628A\u8FDB\u5C55\u6539\u4E3A\u201C\u7B7E\u7EA6\u201D\u6216\u4EE5\u540E\u7684\u9636\u6BB5\uFF1B\u6CA1\u6709\u7B7E\u7EA6\u7684\uFF0C\u5220\u53BB\u65E5\u671F",
      en: "if it is signed, make the stage \u7B7E\u7EA6 or a later one; if not, remove the day"
    },
    reason: {
      zh: "\u5728\u8C08\u7684\u9879\u76EE\u4E0D\u7B97\u7B7E\u7EA6\uFF0C\u7B7E\u7EA6\u4E2A\u6570\u548C\u91D1\u989D\u4F1A\u5C11\u4E00\u4E2A\u3002",
      en: "A project under negotiation is not signed: number and amount of signed projects lack it."
    },
    bad: "\u5316\u5DE5\u56ED\u9879\u76EE,12.5,\u7B7E\u7EA6 2021-03-19,\u5728\u8C08",
    good: "\u5316\u5DE5\u56ED\u9879\u76EE,12.5,\u7B7E\u7EA6 2021-03-19,\u7B7E\u7EA6"
  },
  ["stage"],
  (project, { asOf }) => {
    if (project.statedStage !== "negotiating") return null;
    const dated = ["signed", "started"].find((field) => project[field] !== null);
    const day = dated === void 0 ? null : project[dated];
    if (dated === void 0 || day === null || asOf !== null && isAfter(day, asOf)) return null;
    return {
      field: "stage",
      details: { dated: { field: dated }, day: { day } },
      related: [project.at(dated)]
    };
  }
);

// src/rules/projects/P020-amount-far-below-neighbours.ts
var P020 = farAmounts(
  {
    code: "P020",
    name: "amount-far-below-neighbours",
    severity: "warning",
    message: {
      zh: "\u603B\u6295\u8D44\u201C{found}\u201D\u8BFB\u4F5C{amount}\uFF0C\u4E0D\u5230\u5176\u4ED6\u9879\u76EE\u7684\u51E0\u5343\u5206\u4E4B\u4E00\uFF0C\u5355\u4F4D\u53EF\u80FD\u9519\u4E86",
      en: "investment '{found}' was read as {amount}, a tiny part of that of other projects: a wrong unit?"
    },
    hint: {
      zh: "\u6838\u5BF9\u8FD9\u4E00\u683C\u7684\u5355\u4F4D\uFF1A\u4EE5\u4EBF\u5143\u586B\u5199\u7684\u6570\u653E\u8FDB\u4E86\u4EE5\u4E07\u5143\u4E3A\u5355\u4F4D\u7684\u5217\uFF0C\u4F1A\u7F29\u5C0F\u4E00\u4E07\u500D\uFF1B\u4E58\u4EE510000\u518D\u586B",
      en: "check the unit of the cell: \u4EBF\u5143 in a column of \u4E07\u5143 is ten thousand times too little; multiply it by 10,000"
    },
    reason: {
      zh: "\u7F29\u5C0F\u4E00\u4E07\u500D\u7684\u91D1\u989D\u5728\u5408\u8BA1\u91CC\u770B\u4E0D\u51FA\u6765\uFF0C\u7B49\u4E8E\u6F0F\u4E86\u8FD9\u4E2A\u9879\u76EE\u7684\u6295\u8D44\u989D\u3002",
      en: "An amount that is ten thousand times too small vanishes in every total."
    },
    bad: "\u603B\u6295\u8D44(\u4E07\u5143)\uFF1A125000 / 80000 / 10.5 / 72000",
    good: "\u603B\u6295\u8D44(\u4E07\u5143)\uFF1A125000 / 80000 / 105000 / 72000"
  },
  "below"
);

// src/rules/projects/P021-stage-fell-back.ts
var P021 = projectRule(
  {
    code: "P021",
    name: "stage-fell-back",
    severity: "error",
    message: {
      zh: "\u8FDB\u5C55\u662F\u201C{stage}\u201D\uFF0C\u4E0A\u671F\u53F0\u8D26\uFF08{related}\uFF09\u91CC\u5DF2\u662F\u201C{expected}\u201D",
      en: "the stage is {stage}, but it was {expected} in the earlier ledger, at {related}"
    },
    hint: {
      zh: "\u4E0E\u4E0A\u671F\u53F0\u8D26\u6838\u5BF9\uFF1A\u672C\u671F\u586B\u9519\u7684\u6539\u6B63\uFF1B\u4E0A\u671F\u586B\u9519\u7684\uFF0C\u5728\u5907\u6CE8\u91CC\u8BF4\u660E\uFF1B\u9879\u76EE\u7EC8\u6B62\u7684\uFF0C\u8FDB\u5C55\u586B\u201C\u7EC8\u6B62\u201D",
      en: "compare with the earlier ledger: correct the stage, or say in the remarks that the earlier one was wrong; if the project ended, make it \u7EC8\u6B62"
    },
    reason: {
      zh: "\u5F00\u5DE5\u7684\u9879\u76EE\u4E0D\u4F1A\u9000\u56DE\u7B7E\u7EA6\uFF0C\u4E24\u671F\u91CC\u5FC5\u6709\u4E00\u671F\u662F\u9519\u7684\uFF0C\u5F00\u5DE5\u7387\u4E5F\u5C31\u5FFD\u9AD8\u5FFD\u4F4E\u3002",
      en: "A project that has started cannot be merely signed again: one of the ledgers is wrong, and start rates jump."
    },
    bad: "\u4E0A\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE,\u5728\u5EFA / \u672C\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE,\u7B7E\u7EA6",
    good: "\u4E0A\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE,\u5728\u5EFA / \u672C\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE,\u6295\u4EA7"
  },
  [],
  (project, { earlier }) => {
    const { stage } = project;
    const before = stage === null ? null : earlier?.match(project) ?? null;
    if (stage === null || before === null || before.stage === null) return null;
    if (stage === "terminated" || before.stage === "terminated") return null;
    if (stageRank(stage) >= stageRank(before.stage)) return null;
    return {
      field: "stage",
      expected: { stage: before.stage },
      details: { stage: { stage } },
      related: [before.at.stage]
    };
  }
);

// src/rules/projects/P022-investment-ten-times-earlier.ts
var TIMES = 9;
var P022 = projectRule(
  {
    code: "P022",
    name: "investment-ten-times-earlier",
    severity: "error",
    message: {
      zh: "\u603B\u6295\u8D44\u201C{found}\u201D\u8BFB\u4F5C{amount}\uFF0C\u4E0A\u671F\u53F0\u8D26\uFF08{related}\uFF09\u91CC\u662F{expected}\uFF0C\u76F8\u5DEE\u4E5D\u500D\u4EE5\u4E0A",
      en: "investment '{found}' was read as {amount}; it was {expected} in the earlier ledger, at {related}: nine times apart or more"
    },
    hint: {
      zh: "\u6838\u5BF9\u5C0F\u6570\u70B9\u548C\u5355\u4F4D\uFF08\u4E07\u5143\u3001\u4EBF\u5143\uFF09\uFF1B\u5408\u540C\u786E\u6709\u53D8\u66F4\u7684\uFF0C\u5728\u5907\u6CE8\u91CC\u8BF4\u660E",
      en: "check the decimal point and the unit; if the contract really changed, say so in the remarks"
    },
    reason: {
      zh: "\u5C11\u70B9\u4E00\u4E2A\u5C0F\u6570\u70B9\uFF0C\u4E00\u4E2A\u9879\u76EE\u5C31\u80FD\u8BA9\u5168\u53BF\u7684\u6295\u8D44\u989D\u7FFB\u500D\u3002",
      en: "One decimal point left out can double the investment of a whole county."
    },
    bad: "\u4E0A\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE,12.5 / \u672C\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE,125",
    good: "\u4E0A\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE,12.5 / \u672C\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE,13.5"
  },
  ["investment"],
  (project, { earlier }) => {
    const { investment } = project;
    if (earlier === null || investment === null || investment <= 0) return null;
    const before = earlier.match(project);
    if (before === null || before.investment === null || before.investment <= 0) return null;
    if (investment < before.investment * TIMES && before.investment < investment * TIMES) return null;
    return {
      field: "investment",
      expected: { amount: before.investment },
      details: { amount: { amount: investment } },
      related: [before.at.investment]
    };
  }
);

// src/rules/projects/P023-project-gone.ts
init_finding();
var INFO6 = {
  code: "P023",
  name: "project-gone",
  severity: "note",
  message: {
    zh: "\u4E0A\u671F\u53F0\u8D26\uFF08{related}\uFF09\u91CC\u7684\u9879\u76EE\u201C{found}\u201D[\uFF08{county}\uFF09]\uFF0C\u672C\u671F\u6CA1\u6709\u4E86",
    en: "project '{found}'[ of {county}] stood in the earlier ledger, at {related}, and is missing now"
  },
  hint: {
    zh: "\u6F0F\u62A5\u7684\u8865\u4E0A\uFF1B\u7EC8\u6B62\u7684\u4FDD\u7559\u4E00\u884C\uFF0C\u8FDB\u5C55\u586B\u201C\u7EC8\u6B62\u201D\uFF1B\u6539\u4E86\u540D\u79F0\u7684\uFF0C\u4FDD\u7559\u539F\u6765\u7684\u9879\u76EE\u7F16\u53F7",
    en: "put it back if it was forgotten; keep the row of a project that ended, with the stage \u7EC8\u6B62; keep the code of one that was renamed"
  },
  reason: {
    zh: "\u9879\u76EE\u6084\u6084\u6D88\u5931\uFF0C\u7D2F\u8BA1\u7B7E\u7EA6\u4E2A\u6570\u548C\u91D1\u989D\u5C31\u4F1A\u6BD4\u4E0A\u671F\u5C11\uFF0C\u8BF4\u4E0D\u6E05\u4E3A\u4EC0\u4E48\u3002",
    en: "When projects vanish, cumulated totals fall below those of the earlier report, and nobody can say why."
  },
  bad: "\u4E0A\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE\u3001\u6D82\u6599\u9879\u76EE / \u672C\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE",
  good: "\u4E0A\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE\u3001\u6D82\u6599\u9879\u76EE / \u672C\u671F\uFF1A\u5316\u5DE5\u56ED\u9879\u76EE\u3001\u6D82\u6599\u9879\u76EE\uFF08\u7EC8\u6B62\uFF09"
};
var P023 = {
  ...INFO6,
  needs: [],
  start({ earlier, report }) {
    let source = null;
    return {
      see(project) {
        source ??= project.source;
        earlier?.match(project);
      },
      end() {
        if (earlier === null || source === null) return;
        const at2 = { source, row: null, column: null, line: null };
        for (const { code, name, county, at: before } of earlier.gone()) {
          const owner = { county, project: code ?? name };
          report(finding({ code: INFO6.code, at: at2, ...owner, found: name ?? code, related: [before.name] }));
        }
      }
    };
  }
};

// src/rules/projects/quick-look.ts
function quickLook(fields, asOf) {
  const hasStage = fields.has("stage");
  const hasName = fields.has("name");
  const hasInvestment = fields.has("investment");
  const last = asOf ?? Number.MAX_SAFE_INTEGER;
  return (project) => {
    const { investment, signed, started } = project;
    if (investment === null ? hasInvestment : investment <= 0) return true;
    if (project.referrerShare !== null) return true;
    if (hasName && !project.says("name")) return true;
    if (hasStage && isOddStage(project)) return true;
    return isMore(project.paidIn, investment) || isMore(project.fixedInvestment, investment) || isMore(project.tax, project.output) || isMore(signed, started) || isMore(signed, project.registered) || isMore(started, project.operating) || isMore(started, project.completed) || isMore(signed, last) || isMore(started, last) || isMore(project.registered, last) || isMore(project.operating, last) || isMore(project.completed, last);
  };
}
function isMore(one, other) {
  return one !== null && other !== null && one > other;
}
function isOddStage({ statedStage, signed, started }) {
  switch (statedStage) {
    case "signed":
    case "registered":
      return started !== null;
    case "started":
    case "operating":
    case "completed":
      return started === null;
    case "negotiating":
      return signed !== null || started !== null;
    case "terminated":
    case null:
      return true;
  }
}

// src/rules/rules.ts
var ODD_PROJECTS = [
  P001,
  P002,
  P003,
  P004,
  P005,
  P006,
  P007,
  P008,
  P009,
  P010,
  P011,
  P012,
  P013,
  P014,
  P015,
  P018,
  P019
];
var ALL_PROJECTS = [P016, P020, L001, L002, L003, L004, L005, L006, L007, L008, L009];
var AGAINST_EARLIER = [P021, P022, P023];
var RULES = [...ODD_PROJECTS, ...ALL_PROJECTS, ...AGAINST_EARLIER].toSorted(
  ({ code: a }, { code: b }) => Number(a.startsWith("L")) - Number(b.startsWith("L")) || (a < b ? -1 : 1)
);
function startRules(context) {
  const isAble = (rule) => rule.needs.every((field) => context.fields.has(field));
  const start = (rule) => rule.start(context);
  const able = [...ALL_PROJECTS, ...context.earlier === null ? [] : AGAINST_EARLIER].filter(isAble);
  const isOdd2 = quickLook(context.fields, context.asOf);
  const ofOdd = ODD_PROJECTS.filter(isAble).map(start);
  const ofAll = [
    ...able.filter((rule) => !isDuplicateRule(rule)).map(start),
    searchDuplicates(able.filter(isDuplicateRule), context)
  ];
  return {
    see(project) {
      if (isOdd2(project)) for (const fold2 of ofOdd) fold2.see(project);
      for (const fold2 of ofAll) fold2.see(project);
    },
    end(asOf) {
      for (const fold2 of [...ofOdd, ...ofAll]) fold2.end?.(asOf);
    }
  };
}

// src/rules/catalogue.ts
var READING_INFO = {
  ...FILES,
  ...TABLES,
  ...HEADERS,
  ...ROWS,
  ...AMOUNT_CELLS,
  ...DAY_CELLS,
  ...OTHER_CELLS
};
var CATALOGUE = catalogue();
function catalogue() {
  const infos = /* @__PURE__ */ new Map();
  for (const code of Object.values(READING)) infos.set(code, { code, ...READING_INFO[code] });
  for (const rule of RULES) infos.set(rule.code, rule);
  return infos;
}

// src/domain/decimal.ts
var MOST_DIGITS2 = 12;
function quotientText(numerator, denominator, style) {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 0n) throw new RangeError("a quotient over 0 has no value");
  const negative = top < 0n !== bottom < 0n;
  const digits = style.digits ?? MOST_DIGITS2;
  const absTop = (top < 0n ? -top : top) * 10n ** BigInt(digits);
  const absBottom = bottom < 0n ? -bottom : bottom;
  let scaled = absTop / absBottom;
  if (style.rounding === "half-up" && absTop % absBottom * 2n >= absBottom) scaled += 1n;
  const padded = scaled.toString().padStart(digits + 1, "0");
  const whole = padded.slice(0, padded.length - digits);
  let fraction = padded.slice(padded.length - digits);
  if (style.trimZeros || style.digits === null) {
    let end = fraction.length;
    while (end > 0 && fraction.charCodeAt(end - 1) === 48) end -= 1;
    fraction = fraction.slice(0, end);
  }
  const sign = negative && scaled !== 0n ? "-" : "";
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}
var DECIMAL = /^(\d{1,30})(?:\.(\d{0,30}))?$/;
function parseDecimal(text2) {
  let plain = text2;
  if (text2.includes(",")) {
    if (!hasThousandsGroups(text2)) return null;
    plain = text2.replaceAll(",", "");
  }
  const match = DECIMAL.exec(plain);
  if (match === null) return null;
  const whole = match[1] ?? "";
  const fraction = match[2] ?? "";
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}
function hasThousandsGroups(text2) {
  const point = text2.indexOf(".");
  if (point >= 0 && text2.includes(",", point)) return false;
  const groups = (point < 0 ? text2 : text2.slice(0, point)).split(",");
  return groups.every(
    (group, index) => index === 0 ? group.length >= 1 && group.length <= 3 : group.length === 3
  );
}

// src/domain/failure.ts
var Failure = class extends Error {
  name = "Failure";
  kind;
  /** What is wrong: one sentence, naming the file or option concerned. */
  text;
  /** How to mend it; null when there is nothing better to say than what is wrong. */
  hint;
  /** `message` is the English text, so that a Failure that escapes is still readable. */
  constructor(kind, text2, hint = null) {
    super(text2.en);
    this.kind = kind;
    this.text = text2;
    this.hint = hint;
  }
};

// src/domain/amount.ts
var AmountOverflow = class extends Failure {
  constructor() {
    super(
      "input",
      {
        zh: "\u91D1\u989D\u5408\u8BA1\u8D85\u51FA\u53EF\u4EE5\u7CBE\u786E\u8BA1\u7B97\u7684\u8303\u56F4\uFF08\u7EA69007\u4E07\u4EBF\u5143\uFF09",
        en: "a sum of amounts is larger than can be computed exactly (about CNY 9,007 trillion)"
      },
      {
        zh: "\u8BF7\u68C0\u67E5\u662F\u5426\u6709\u91D1\u989D\u7684\u5355\u4F4D\u5199\u9519\uFF0C\u4F8B\u5982\u628A\u5143\u5199\u6210\u4E86\u4EBF\u5143",
        en: "look for amounts with the wrong unit, such as yuan written as \u4EBF\u5143"
      }
    );
  }
};
function addAmounts(a, b) {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new AmountOverflow();
  return sum;
}
function yuanOf(decimal, unit, rates) {
  let digits = decimal.digits * BigInt(unit.factor);
  let scale = decimal.scale;
  const foreign = unit.currency !== "CNY";
  if (foreign) {
    const rate = rates.get(unit.currency);
    if (rate === void 0) return { kind: "no-rate", currency: unit.currency };
    digits *= rate.digits;
    scale += rate.scale;
  }
  const divisor = 10n ** BigInt(scale);
  const rest = digits % divisor;
  const yuan = digits / divisor + (rest * 2n >= divisor ? 1n : 0n);
  if (yuan > BigInt(Number.MAX_SAFE_INTEGER)) return { kind: "too-large" };
  return { kind: rest === 0n || foreign ? "exact" : "rounded", yuan: Number(yuan) };
}
var MULTIPLIERS = [
  ["\u767E\u4EBF", 1e10],
  ["\u5341\u4EBF", 1e9],
  ["\u5343\u4E07", 1e7],
  ["\u767E\u4E07", 1e6],
  ["\u5341\u4E07", 1e5],
  ["\u4EBF", 1e8],
  ["\u5104", 1e8],
  ["\u4E07", 1e4],
  ["\u842C", 1e4],
  ["\u5343", 1e3],
  ["", 1]
];
var CURRENCIES = /* @__PURE__ */ new Map([
  ["\u5143", "CNY"],
  ["\u5706", "CNY"],
  ["\u5143\u4EBA\u6C11\u5E01", "CNY"],
  ["\u4EBA\u6C11\u5E01", "CNY"],
  ["\u4EBA\u6C11\u5E01\u5143", "CNY"],
  ["\u7F8E\u5143", "USD"],
  ["\u7F8E\u91D1", "USD"],
  ["\u6B27\u5143", "EUR"],
  ["\u6E2F\u5143", "HKD"],
  ["\u6E2F\u5E01", "HKD"],
  ["\u65E5\u5143", "JPY"],
  ["\u82F1\u9551", "GBP"],
  ["\u97E9\u5143", "KRW"],
  ["\u53F0\u5E01", "TWD"],
  ["\u65B0\u53F0\u5E01", "TWD"],
  ["\u65B0\u52A0\u5761\u5143", "SGD"],
  ["\u65B0\u5143", "SGD"],
  ["\u6FB3\u5143", "AUD"],
  ["\u52A0\u5143", "CAD"]
]);
var ENGLISH_CURRENCIES = [
  ["cny", "CNY"],
  ["rmb", "CNY"],
  ["yuan", "CNY"],
  ["\xA5", "CNY"],
  ["\uFFE5", "CNY"],
  ["us$", "USD"],
  ["usd", "USD"],
  ["$", "USD"],
  ["eur", "EUR"],
  ["\u20AC", "EUR"],
  ["hkd", "HKD"],
  ["jpy", "JPY"],
  ["gbp", "GBP"]
];
var ENGLISH_MULTIPLIERS = /* @__PURE__ */ new Map([
  ["", 1],
  ["k", 1e3],
  ["thousand", 1e3],
  ["10k", 1e4],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["100m", 1e8],
  ["100million", 1e8],
  ["bn", 1e9],
  ["billion", 1e9],
  ["billions", 1e9]
]);
function parseMoneyUnit(text2) {
  if (text2 === "" || text2.length > 24) return null;
  return chineseUnit(text2) ?? englishUnit(text2.toLowerCase());
}
function chineseUnit(text2) {
  const bare = text2.startsWith("\u4EBA\u6C11\u5E01") && text2.length > 3 ? text2.slice(3) : text2;
  for (const [word, factor] of MULTIPLIERS) {
    if (!bare.startsWith(word)) continue;
    const currency = CURRENCIES.get(bare.slice(word.length)) ?? (bare === word && word !== "" ? "CNY" : void 0);
    if (currency === void 0) continue;
    return { name: unitName(factor, currency), factor, currency };
  }
  return null;
}
function englishUnit(text2) {
  let rest = text2;
  let currency = null;
  for (const [word, code] of ENGLISH_CURRENCIES) {
    if (rest.startsWith(word)) rest = rest.slice(word.length);
    else if (rest.endsWith(word)) rest = rest.slice(0, -word.length);
    else continue;
    currency = code;
    break;
  }
  const factor = ENGLISH_MULTIPLIERS.get(rest);
  if (factor === void 0 || currency === null && rest === "") return null;
  return { name: unitName(factor, currency ?? "CNY"), factor, currency: currency ?? "CNY" };
}
function unitName(factor, currency) {
  const multiplier = MULTIPLIERS.find(([, value]) => value === factor)?.[0] ?? "";
  const name = [...CURRENCIES].find(([, code]) => code === currency)?.[0] ?? currency;
  return `${multiplier}${name}`;
}
function amountText(amount, language) {
  const exact = { digits: null, rounding: "half-up", trimZeros: true };
  const size = Math.abs(amount);
  if (language === "zh") {
    if (size >= 1e8) return `${quotientText(amount, 1e8, exact)}\u4EBF\u5143`;
    if (size >= 1e4) return `${quotientText(amount, 1e4, exact)}\u4E07\u5143`;
    return `${amount}\u5143`;
  }
  if (size >= 1e9) return `CNY ${quotientText(amount, 1e9, exact)}bn`;
  if (size >= 1e6) return `CNY ${quotientText(amount, 1e6, exact)}m`;
  return `CNY ${amount}`;
}

// src/domain/field.ts
var FIELDS = {
  serial: { kind: "text", label: { zh: "\u5E8F\u53F7", en: "No." } },
  group: { kind: "text", label: { zh: "\u7C7B\u522B", en: "Group" } },
  county: { kind: "county", label: { zh: "\u53BF\u533A", en: "County" } },
  code: { kind: "text", label: { zh: "\u9879\u76EE\u7F16\u53F7", en: "Code" } },
  name: { kind: "text", label: { zh: "\u9879\u76EE\u540D\u79F0", en: "Project" } },
  referrer: { kind: "county", label: { zh: "\u9996\u8C08\u5355\u4F4D", en: "Referring county" } },
  referrerShare: { kind: "share", label: { zh: "\u9996\u8C08\u5360\u6BD4", en: "Referrer share" } },
  investor: { kind: "text", label: { zh: "\u6295\u8D44\u65B9", en: "Investor" } },
  origin: { kind: "text", label: { zh: "\u6765\u6E90\u5730", en: "Origin" } },
  capital: { kind: "text", label: { zh: "\u5185\u8D44/\u5916\u8D44", en: "Capital" } },
  industry: { kind: "text", label: { zh: "\u4EA7\u4E1A", en: "Industry" } },
  chainRole: { kind: "text", label: { zh: "\u4EA7\u4E1A\u94FE\u73AF\u8282", en: "Chain role" } },
  channel: { kind: "text", label: { zh: "\u62DB\u5546\u65B9\u5F0F", en: "Channel" } },
  agreement: { kind: "text", label: { zh: "\u534F\u8BAE\u7C7B\u578B", en: "Agreement" } },
  investment: { kind: "amount", label: { zh: "\u603B\u6295\u8D44", en: "Investment" } },
  fixedInvestment: { kind: "amount", label: { zh: "\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44", en: "Fixed-asset investment" } },
  paidIn: { kind: "amount", label: { zh: "\u5230\u4F4D\u8D44\u91D1", en: "Paid in" } },
  signed: { kind: "day", label: { zh: "\u7B7E\u7EA6\u65E5\u671F", en: "Signed" } },
  event: { kind: "text", label: { zh: "\u7B7E\u7EA6\u6D3B\u52A8", en: "Signing event" } },
  registered: { kind: "day", label: { zh: "\u6CE8\u518C\u65E5\u671F", en: "Registered" } },
  agreedStart: { kind: "day", label: { zh: "\u7EA6\u5B9A\u5F00\u5DE5\u65E5\u671F", en: "Agreed start" } },
  started: { kind: "day", label: { zh: "\u5F00\u5DE5\u65E5\u671F", en: "Started" } },
  operating: { kind: "day", label: { zh: "\u6295\u4EA7\u65E5\u671F", en: "Operating since" } },
  completed: { kind: "day", label: { zh: "\u7AE3\u5DE5\u65E5\u671F", en: "Completed" } },
  terminated: { kind: "day", label: { zh: "\u7EC8\u6B62\u65E5\u671F", en: "Terminated" } },
  stage: { kind: "stage", label: { zh: "\u8FDB\u5C55", en: "Stage" } },
  output: { kind: "amount", label: { zh: "\u9884\u8BA1\u5E74\u4EA7\u503C", en: "Expected output" } },
  tax: { kind: "amount", label: { zh: "\u9884\u8BA1\u7A0E\u6536", en: "Expected tax" } },
  jobs: { kind: "count", label: { zh: "\u9884\u8BA1\u7528\u5DE5", en: "Jobs" } },
  land: { kind: "text", label: { zh: "\u7528\u5730", en: "Land" } },
  department: { kind: "text", label: { zh: "\u8D23\u4EFB\u5355\u4F4D", en: "Department" } },
  leader: { kind: "text", label: { zh: "\u8D23\u4EFB\u9886\u5BFC", en: "Leader" } },
  problem: { kind: "text", label: { zh: "\u5B58\u5728\u95EE\u9898", en: "Problem" } },
  remark: { kind: "text", label: { zh: "\u5907\u6CE8", en: "Remark" } },
  city: { kind: "text", label: { zh: "\u5730\u5E02", en: "City" } },
  reportDay: { kind: "day", label: { zh: "\u62A5\u544A\u65E5", en: "Day of report" } }
};
var FIELD_NAMES = Object.keys(FIELDS);

// src/domain/evidence-text.ts
init_finding();

// src/domain/rate.ts
function percentText(rate, style) {
  return quotientText(BigInt(rate.numerator) * 100n, rate.denominator, style);
}

// src/domain/evidence-text.ts
var MOST_CHARACTERS = 60;
function shortened(text2) {
  const characters = Array.from(text2.slice(0, 2 * MOST_CHARACTERS + 2));
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}\u2026` : text2;
}
function positionWords(at2, here, language) {
  const cell = cellName(at2);
  const row = at2.row === null ? null : language === "zh" ? `\u7B2C${at2.row}\u884C` : `row ${at2.row}`;
  const place = cell ?? row;
  if (place === null) return at2.source;
  if (at2.source === here) return place;
  if (language === "en") return `${place} of ${at2.source}`;
  return cell === null ? `${at2.source}${place}` : `${at2.source}\u7684${place}`;
}
function evidenceText(evidence, here, language) {
  if (typeof evidence === "string") return evidence;
  if (typeof evidence === "number") return String(evidence);
  if ("zh" in evidence) return evidence[language];
  if ("amount" in evidence) return amountText(evidence.amount, language);
  if ("day" in evidence) return dayText(evidence.day, language);
  if ("rate" in evidence)
    return `${percentText(evidence.rate, { digits: 2, rounding: "half-up", trimZeros: true })}%`;
  if ("field" in evidence) return FIELDS[evidence.field].label[language];
  if ("stage" in evidence) return STAGE_LABELS[evidence.stage][language];
  return positionWords(evidence.at, here, language);
}
function evidenceWords(evidence, here, language) {
  return typeof evidence === "string" ? shortened(evidence) : evidenceText(evidence, here, language);
}

// src/rules/fill-sentence.ts
var EMPTY = { zh: "\uFF08\u7A7A\uFF09", en: "(empty)" };
var PART = /[“']\{found\}[”']|\[([^[\]|]*)(?:\|([^[\]]*))?\]|\{(\w+)\}/g;
function fillSentence(sentence, finding2, language) {
  const isEmpty2 = (finding2.found ?? "").trim() === "";
  return sentence.replace(PART, (part, optional, otherwise, name) => {
    if (optional !== void 0) {
      const complete = placeholdersOf(optional).every((each) => valueOf(each, finding2, language) !== null);
      return fillSentence(complete ? optional : otherwise ?? "", finding2, language);
    }
    if (name === void 0) {
      if (isEmpty2) return EMPTY[language];
      return `${part.charAt(0)}${shortened(finding2.found ?? "")}${part.charAt(part.length - 1)}`;
    }
    const value = valueOf(name, finding2, language);
    if (value === null) throw new Error(`${finding2.code}: no value for {${name}} in '${sentence}'`);
    return value;
  });
}
function placeholdersOf(text2) {
  return [...text2.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}
function valueOf(name, finding2, language) {
  const here = finding2.at.source;
  const [related] = finding2.related;
  switch (name) {
    case "found":
      return (finding2.found ?? "").trim() === "" ? EMPTY[language] : shortened(finding2.found ?? "");
    case "expected":
      return finding2.expected === null ? null : evidenceWords(finding2.expected, here, language);
    case "county":
      return finding2.county;
    case "line":
      return finding2.at.line === null ? null : String(finding2.at.line);
    case "related":
      return related === void 0 ? null : positionWords(related, here, language);
    case "field":
      if (finding2.field !== null) return FIELDS[finding2.field].label[language];
  }
  const detail = Object.hasOwn(finding2.details, name) ? finding2.details[name] : void 0;
  return detail === void 0 ? null : evidenceWords(detail, here, language);
}

// src/rules/describe.ts
function describe(finding2, options) {
  const own = options.own?.get(finding2.code);
  const info = own ?? infoOf(finding2.code);
  const severity = severityOf(info, options.severities);
  if (severity === "off") return null;
  const message = own === void 0 ? {
    zh: fillSentence(info.message.zh, finding2, "zh"),
    en: fillSentence(info.message.en, finding2, "en")
  } : info.message;
  return { ...finding2, name: info.name, severity, message, hint: info.hint };
}
function severityOf(info, severities) {
  return severities.get(info.code) ?? severities.get(info.name) ?? info.severity;
}
function infoOf(code) {
  const info = CATALOGUE.get(code);
  if (info === void 0) throw new Error(`no rule has the code ${code}`);
  return info;
}

// test/laws/damage-figures.ts
var AMOUNTS = ["investment", "paidIn", "output", "tax"];
function factsOf(projects) {
  return projects.map((project) => ({
    row: project.row,
    county: project.county,
    started: hasStarted(project, "stage", null) === true,
    investment: project.investment,
    paidIn: project.paidIn,
    output: project.output,
    tax: project.tax
  }));
}
function figuresOf(facts) {
  const counties2 = [...new Set(facts.map(({ county }) => county ?? "(no county)"))].toSorted();
  return ["(all)", ...counties2].map((county) => {
    const own = facts.filter((fact) => county === "(all)" || (fact.county ?? "(no county)") === county);
    const sums = AMOUNTS.map((amount) => {
      const values = own.flatMap((fact) => fact[amount] ?? []);
      const sum = values.reduce((total2, value) => total2 + value, 0);
      return `${amount} ${values.length === 0 ? "\u2014" : sum / 1e8}, ${own.length - values.length} missing`;
    });
    const started = own.filter((fact) => fact.started).length;
    return `${county}: ${own.length} projects, ${started} started, ${sums.join(", ")}`;
  });
}
function weighed(findings) {
  return findings.map((finding2) => {
    const severity = describe(finding2, { severities: /* @__PURE__ */ new Map() })?.severity ?? "off";
    return { finding: finding2, severity };
  });
}

// test/laws/damage-cells.ts
var AMOUNT_WRITERS = {
  approximate: (value, dice) => dice.pick([
    ...[`\u7EA6${value}`, `${value}\u5DE6\u53F3`, `\u8FD1${value}`, `${value}\u4EE5\u4E0A`, `${value}+`, `${value}\u4F59`, `~${value}`],
    ...[`\u5927\u7EA6${value}\u4EBF\u5143`, `\u4E0D\u4F4E\u4E8E${value}`, `${value}\u591A`, `\u2265${value}`, `\u7EA6 ${value}`, `${value}\u4E0A\u4E0B`],
    ...[
      `${value}\uFF08\u9884\u8BA1\uFF09`,
      `\u6682\u5B9A${value}`,
      `\u9884\u4F30${value}`,
      `${value}\u7EA6`,
      `${value}(\u4F30)`,
      `>${value}`,
      `\u2248${value}`
    ],
    ...[
      `${value}\u4EBF\u5143\u5DE6\u53F3`,
      `${value}\u4EBF\u591A`,
      `${value}\u51E0`,
      `\u4E0A${value}`,
      `${value}\u8BB8`,
      `\u4E0D\u5230${value}`,
      `\u8D85${value}\u4EBF`
    ]
  ]),
  range: (value, dice) => {
    const higher = `${Number(value) + 3}`;
    return dice.pick([
      ...[
        "-",
        "~",
        "\u2014",
        "\u81F3",
        "\u5230",
        "\uFF0D",
        "\uFF5E",
        "\u2013",
        "/",
        "\u3001",
        "\u6216",
        " ",
        ";",
        "\u2192",
        "\u2010",
        "\u2011",
        "\u2212"
      ].map((sign) => `${value}${sign}${higher}`),
      ...[`"${value},${higher}"`, `${value}\uFF0C${higher}`, `${value}--${higher}`, `${value}\u4EBF-${higher}\u4EBF`],
      ...[
        `${value} - ${higher}\u4EBF\u5143`,
        `${value}..${higher}`,
        `${value}\u2026${higher}`,
        `${value} ${higher}`,
        `${value}+3`
      ]
    ]);
  },
  "foreign money": (value, dice) => dice.pick([
    ...[
      `${value}\u4E07\u7F8E\u5143`,
      `${value}USD`,
      `US$${value}`,
      `$${value}`,
      `${value}\u4E07\u6B27\u5143`,
      `${value}\u4EBF\u65E5\u5143`,
      `\u20AC${value}`
    ],
    ...[
      `${value}\u4E07\u6E2F\u5E01`,
      `${value}(\u7F8E\u5143)`,
      `${value}\u7F8E\u91D1`,
      `${value}\u4E07(\u7F8E\u5143)`,
      `\uFF04${value}`,
      `${value}\u4E07\u5362\u5E03`
    ],
    ...[`\xA3${value}`, `HK$${value}`, `${value}\u767E\u4E07\u7F8E\u5143`, `USD ${value}m`, `${value}\u4EBF\u5186`]
  ]),
  scientific: (value, dice) => {
    const short = Number(value).toExponential();
    return dice.pick([
      ...[
        short,
        short.replace("e+", "E+"),
        short.replace("e+", "E+0"),
        short.replace("e+", "e"),
        `${value}E0`
      ],
      ...[
        short.replace("e+", "\xD710^"),
        short.replace("e+", "E\uFF0B"),
        short.replace("e+", "\uFF25+"),
        `${value}e-2`,
        `.1E3`
      ]
    ]);
  },
  hashes: (_, dice) => dice.pick(["#", "##", "####", "########", "\uFF03\uFF03\uFF03\uFF03", " ####", "#####.##"]),
  "spreadsheet error": (_, dice) => dice.pick([
    ...["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ref!", "#REF\uFF01", " #REF! "],
    ...[
      "Err:502",
      "#ERROR!",
      "#SPILL!",
      "#CALC!",
      "#GETTING_DATA",
      "#FIELD!",
      "#BLOCKED!",
      "#UNKNOWN!",
      "=#REF!"
    ]
  ]),
  "second value": (value, dice) => dice.pick([
    ...[
      `${value}(3)`,
      `${value}\uFF083\uFF09`,
      `${value}[3]`,
      `${value}(\u7B2C3\u540D)`,
      `${value}\u2460`,
      `${value}\u2461`,
      `${value}\xB3`
    ],
    ...[
      `${value}\uFF08\u5176\u4E2D\u56FA\u62953\uFF09`,
      `${value}/3`,
      `${value} 3`,
      `${value};3`,
      `${value}\u30103\u3011`,
      `${value}\xA03`
    ],
    ...[
      `"${value}
3"`,
      `"${value}\r
(3)"`,
      `${value}	3`,
      `(3)${value}`,
      `\u2460${value}`,
      `${value}\u30003`,
      `${value}\uFF5C3`
    ],
    ...[`${value}<3>`, `${value}\uFF5B3\uFF5D`, `${value}(\u4E00\u671F)`, `${value}\uFF08\u5408\u540C8\uFF09\u4EBF`]
  ]),
  "own unit": (value, dice) => {
    const [wan, yuan] = [times(value, 4), times(value, 8)];
    return dice.pick([
      ...[`${value}\u4EBF`, `${value}\u4EBF\u5143`, `${value} \u4EBF\u5143`, `${value}\u5104\u5143`, `${value}\u4EBF\u5706`, `RMB${value}\u4EBF\u5143`],
      ...[
        `\u4EBA\u6C11\u5E01${value}\u4EBF\u5143`,
        `${value}\u4EBF\u4EBA\u6C11\u5E01`,
        `\xA5${value}\u4EBF`,
        `${value}(\u4EBF\u5143)`,
        `${value}\uFF08\u4EBF\u5143\uFF09`,
        `\uFFE5${value}`
      ],
      ...[
        `${wan}\u4E07`,
        `${wan}\u4E07\u5143`,
        `${wan} \u4E07\u5143`,
        `${wan}\uFF08\u4E07\u5143\uFF09`,
        `${yuan}\u5143`,
        `${yuan}`,
        `${wan}W`,
        `${wan}w`
      ],
      ...[
        `${value}E`,
        `${value}\u4EBF\u5143\u6574`,
        `${value}\u4EBF\u5143\u4EBA\u6C11\u5E01`,
        `${value}\u4EA9`,
        `${value}\u4E2A`,
        `${value}%`,
        `${value}\u4EBA`
      ],
      ...[`${value}\u767E`, `${value}\u5146\u5143`, `${value}\u4EBF\u3002`, `${value}\u4EBF\uFF0C`]
    ]);
  },
  "full width": (value, dice) => dice.pick([
    fullWidth(value),
    fullWidth(value).replace("\uFF0E", "."),
    value.replace(".", "\uFF0E"),
    value.replace(".", "\u3002"),
    value.replace(".", "\xB7"),
    fullWidth(`${value}E1`),
    fullWidth(`-${value}`),
    fullWidth(`(${value})`),
    `${fullWidth(value)}\u4EBF`
  ]),
  "thousands separators, quoted": (value, dice) => {
    const wan = grouped(times(value, 4));
    return dice.pick([
      ...[`"${wan}\u4E07\u5143"`, `"${grouped(times(value, 8))}\u5143"`, `"${grouped(value)}"`, `"${wan} \u4E07"`],
      ...[
        `"${wan.replaceAll(",", "\uFF0C")}\u4E07\u5143"`,
        `${wan.replaceAll(",", "\uFF0C")}\u4E07\u5143`,
        `"${wan.replaceAll(",", ", ")}\u4E07\u5143"`
      ],
      ...[
        `${wan.replaceAll(",", "'")}\u4E07\u5143`,
        `${wan.replaceAll(",", " ")}\u4E07\u5143`,
        `${wan.replaceAll(",", "\xA0")}\u4E07\u5143`
      ],
      ...[`${wan.replaceAll(",", "\u202F")}\u4E07\u5143`, `"${value},"`, `",${value}"`],
      ...[`"${value}0,0"`, `"${wan.replace(",", ",,")}\u4E07\u5143"`, `"${wan.replace(",", "\uFF0C,")}\u4E07\u5143"`]
    ]);
  },
  "thousands separators, unquoted": (value, dice) => dice.pick([
    `${grouped(times(value, 4))}\u4E07\u5143`,
    grouped(times(value, 4)),
    `1,${value}`,
    `${value},0`,
    `${value},`
  ]),
  "blanks inside": (value, dice) => {
    const at2 = dice.inside(value);
    const blank2 = dice.pick([
      " ",
      "\xA0",
      "\u3000",
      "\u2009",
      "\u202F",
      "	",
      "\u200B",
      "\u2060",
      "\uFEFF",
      "\xAD"
    ]);
    return value.length < 2 ? `${blank2}${value}${blank2}` : `${value.slice(0, at2)}${blank2}${value.slice(at2)}`;
  },
  negative: (value, dice) => dice.pick([
    ...[
      `-${value}`,
      `\u2212${value}`,
      `\uFF0D${value}`,
      `\u2013${value}`,
      `\u2014${value}`,
      `(${value})`,
      `\uFF08${value}\uFF09`,
      `\u25B2${value}`
    ],
    ...[
      `\u25B3${value}`,
      `${value}-`,
      `\u7EA2\u5B57${value}`,
      `- ${value}`,
      `-${value}\u4EBF\u5143`,
      `(${value}\u4EBF\u5143)`,
      `\u8D1F${value}`
    ],
    ...[
      `[${value}]`,
      `<${value}>`,
      `\u2010${value}`,
      `\u2212${value}\u4EBF`,
      `'-${value}`,
      `+-${value}`,
      `-\xA5${value}`
    ]
  ]),
  "decimal comma": (value, dice) => {
    const [whole = "", part = "0"] = value.split(".");
    return dice.pick([
      ...[
        `"${whole},${part}"`,
        `${whole},${part}`,
        `${whole}\uFF0C${part}`,
        `${whole}\u3001${part}`,
        `${whole};${part}`
      ],
      ...[
        `${whole}'${part}`,
        `${whole}:${part}`,
        `${whole}..${part}`,
        `${whole}.${part}.`,
        `${whole} .${part}`
      ],
      ...[
        `${whole}\u3002${part}`,
        `${whole}\xB7${part}`,
        `${whole}\u066B${part}`,
        `${whole}\uFF0E${part}`,
        `${whole}\u201A${part}`
      ],
      ...[`${whole}. ${part}`, `.${part}`, `${whole}\u70B9${part}`, `${whole}_${part}`, `"1,${whole}.${part}"`]
    ]);
  },
  "letters for digits": (value, dice) => {
    const at2 = dice.below(value.length);
    const letters = [
      "O",
      "o",
      "\u3007",
      "\uFF2F",
      "l",
      "I",
      "S",
      "B",
      "Z",
      "\u25CB",
      "\u96F6",
      "x",
      "?",
      "\uFF1F",
      "*",
      "_",
      "\u2460",
      "\xB2",
      "\u0663",
      "\u{1D7D1}"
    ];
    return `${value.slice(0, at2)}${dice.pick(letters)}${value.slice(at2 + 1)}`;
  },
  "Chinese numerals": (value, dice) => dice.pick([
    ...[
      chinese(value),
      `${chinese(value)}\u4EBF`,
      `${chinese(value)}\u4EBF\u5143`,
      "\u5341\u4E8C",
      "\u4E00\u767E\u4E8C\u5341\u4EBF\u5143",
      "\u53C1\u62FE\u4EBF\u5143\u6574",
      "\u5EFF\u4E94"
    ],
    ...[
      `${value}\u5341`,
      `\u5341${value}`,
      `\u4E24\u4EBF`,
      "\u534A\u4EBF",
      `${value}\u4EBF5\u5343\u4E07`,
      `${value}\u4EBF\u96F65\u767E\u4E07\u5143`,
      "\u58F9\u4EBF\u8D30\u4EDF\u4E07\u5143"
    ]
  ]),
  rubbish: (value, dice) => dice.pick([
    ...[
      `${value}\uFF1F`,
      `${value}?`,
      `${value}!`,
      `${value}\u5F85\u6838`,
      `=${value}`,
      `=12+3`,
      `'${value}`,
      `\u2018${value}`,
      `\`${value}`
    ],
    ...[
      `+${value}`,
      `${value}\u3002`,
      `${value};`,
      `*${value}`,
      `${value}*`,
      `${value}\xB2`,
      `${value}\xBD`,
      `0x${value}`,
      "NaN"
    ],
    ...[
      "Infinity",
      "1_000",
      `"${value}
"`,
      `"
${value}"`,
      `${value}`,
      `\x7F${value}`,
      `${value}abc`,
      `No.${value}`
    ],
    ...[
      `${value}\u5143/\u5428`,
      "\u89C1\u9644\u4EF6",
      "\u540C\u4E0A",
      "\u3003",
      "\u4FDD\u5BC6",
      `${value}.${value}`,
      `${value}\uFF08\u542B\u7A0E\uFF09`,
      `\u5171${value}`,
      `1/2`,
      `\xBD`
    ],
    ...[
      `\u202E${value}`,
      `${value}\u0301`,
      `\u200E${value}`,
      `${value}\0`,
      `=SUM(L4:L9)`,
      `@${value}`,
      `${value}"`
    ]
  ])
};
var NO_VALUES = [
  ...[
    "-",
    "\u2014",
    "\uFF0D",
    "--",
    "/",
    "",
    " ",
    "\u3000",
    "\u65E0",
    "\u5F85\u5B9A",
    "\u6682\u65E0",
    "\xA0",
    "\u200B",
    '""',
    "N/A",
    "null",
    "\u2014\u2014",
    "\u3001",
    "*",
    "\xD7"
  ]
];
var FIELDS2 = [...AMOUNTS, ...AMOUNTS, "fixedInvestment"];
function amountCell(ledger, dice) {
  const field = dice.pick(FIELDS2);
  const at2 = projectCell(ledger, dice, field);
  const rows = rowsOf(ledger, "project").filter((row2) => halfWidth(cellOf(ledger, row2, at2.column)) !== null);
  const row = dice.pick(rows);
  return { row, column: at2.column, field, value: halfWidth(cellOf(ledger, row, at2.column)) ?? "" };
}
var amounts = Object.entries(AMOUNT_WRITERS).map(([name, write]) => ({
  name: `amount: ${name}`,
  damage(ledger, dice) {
    const cell = amountCell(ledger, dice);
    const text2 = write(cell.value, dice);
    const rightly = NO_VALUES.includes(text2) ? { rightly: without(cell.row + 1, cell.field) } : {};
    return withCell(ledger, cell, text2, rightly);
  }
}));
var furtherAmounts = [
  {
    name: "amount: no value",
    damage(ledger, dice) {
      const cell = amountCell(ledger, dice);
      return withCell(ledger, cell, dice.pick(NO_VALUES), { rightly: without(cell.row + 1, cell.field) });
    }
  },
  {
    name: "amount: a digit lost",
    on: hasTotals,
    damage(ledger, dice) {
      const cell = amountCell(ledger, dice);
      const at2 = dice.below(cell.value.length);
      const shorter = cell.value.slice(0, at2) + cell.value.slice(at2 + 1);
      return withCell(ledger, cell, shorter, {
        bySums: true,
        ...shorter === "" || shorter === "." ? { rightly: without(cell.row + 1, cell.field) } : {}
      });
    }
  },
  {
    name: "amount: a digit changed",
    on: hasTotals,
    damage(ledger, dice) {
      const cell = amountCell(ledger, dice);
      const at2 = dice.below(cell.value.length);
      const changed = `${cell.value.slice(0, at2)}${dice.below(10)}${cell.value.slice(at2 + 1)}`;
      return withCell(ledger, cell, changed, { bySums: true });
    }
  }
];
function without(row, field) {
  return (facts) => facts.map((fact) => fact.row === row && isFigure(field) ? { ...fact, [field]: null } : fact);
}
function isFigure(field) {
  return AMOUNTS.includes(field);
}
var DAYS = ["signed", "registered", "agreedStart", "started", "started", "operating"];
var DAY_WRITERS = {
  "another form": ([year, month, day], dice) => {
    const [m, d] = [String(Number(month)), String(Number(day))];
    const serial = Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 864e5) + 25569;
    return dice.pick([
      ...[
        `${year}/${m}/${d}`,
        `${year}.${m}.${d}`,
        `${year}\u5E74${m}\u6708${d}\u65E5`,
        `${year}\u5E74${month}\u6708${day}\u65E5`,
        `${serial}`
      ],
      ...[
        `${year}${month}${day}`,
        `${year}-${m}-${d}`,
        `${year}-${month}-${day} 00:00:00`,
        `${year}\u5E74${m}\u6708${d}\u53F7`
      ],
      ...[
        `${year}\u5E74${m}\u6708`,
        `${year}-${month}`,
        `${year}.${month}`,
        `${year}${month}`,
        `${serial}.0`,
        `${d}/${m}/${year}`
      ],
      ...[
        `${m}/${d}/${year}`,
        `${year}/${month}/${day} 8:00`,
        fullWidth(`${year}-${month}-${day}`),
        `${year}\u5E74`,
        year
      ],
      ...[
        `${year}\uFF0D${month}\uFF0D${day}`,
        `'${year}-${month}-${day}`,
        `${year} - ${month} - ${day}`,
        `${serial}.5`
      ],
      ...[
        `${year}-${month}-${day}T00:00:00Z`,
        `"${year}\u5E74${m}
\u6708${d}\u65E5"`,
        `${year}\u2014${m}\u2014${d}`,
        `${year}\u3001${m}\u3001${d}`
      ]
    ]);
  },
  impossible: ([year, month], dice) => dice.pick([
    ...[
      `${year}-02-30`,
      `${year}-13-01`,
      `${year}-00-10`,
      `${year}-${month}-32`,
      `${year}-${month}-00`,
      `${year}-04-31`
    ],
    ...[
      "1900-01-00",
      "0000-00-00",
      "1970-01-01",
      "2121-03-01",
      "1021-03-01",
      "20211332",
      "99999",
      "1",
      "0",
      `${year}`
    ]
  ]),
  "swapped digits": ([year, month, day], dice) => {
    const text2 = `${year}-${month}-${day}`;
    const at2 = dice.pick([0, 1, 2, 5, 6, 8].filter((index) => /\d\d/.test(text2.slice(index, index + 2))));
    return text2.slice(0, at2) + text2.charAt(at2 + 1) + text2.charAt(at2) + text2.slice(at2 + 2);
  },
  "no year": ([, month, day], dice) => {
    const [m, d] = [String(Number(month)), String(Number(day))];
    return dice.pick([
      `${m}\u6708${d}\u65E5`,
      `${m}/${d}`,
      `${m}-${d}`,
      `${month}.${day}`,
      `${m}\u6708`,
      `${day}\u65E5`,
      `${d}\u53F7`
    ]);
  },
  "two-digit year": ([year, month, day], dice) => {
    const short = year.slice(2);
    return dice.pick([
      ...[
        `${short}-${month}-${day}`,
        `${short}/${month}/${day}`,
        `${short}.${month}.${day}`,
        `${short}\u5E74${month}\u6708${day}\u65E5`
      ],
      ...[
        `${month}/${day}/${short}`,
        `${short}${month}${day}`,
        `${short}\u5E74${month}\u6708`,
        `'${short}-${month}-${day}`
      ]
    ]);
  },
  text: (_, dice) => dice.pick([
    ...[
      "\u5F85\u5B9A",
      "\u8FD1\u671F",
      "\u5E74\u5E95\u524D",
      "2021\u5E74\u5E95",
      "2021\u5E74\u4E0A\u534A\u5E74",
      "\u4E09\u5B63\u5EA6",
      "10\u6708\u4E0A\u65EC",
      "\u5DF2\u5F00\u5DE5",
      "\u672A\u5F00\u5DE5",
      "\u662F",
      "\u221A",
      "\u5F85\u8865"
    ],
    ...[
      "2021-10-29\u5DE6\u53F3",
      "\u7EA62021\u5E7410\u6708",
      "#REF!",
      "########",
      "2021-10-29/2021-11-02",
      '"2021-10-01\n2021-10-29"',
      "\u540C\u4E0A"
    ],
    ...[
      "2021-10-29\uFF08\u8865\uFF09",
      "\u4E8C\u3007\u4E8C\u4E00\u5E74\u5341\u6708",
      "2021\u5E74\u7B2C40\u5468",
      "29-Oct-21",
      "Oct-21",
      "-",
      "",
      "/",
      "2021-10-29-1",
      "12.5"
    ]
  ])
};
var days = Object.entries(DAY_WRITERS).map(([name, write]) => ({
  name: `day: ${name}`,
  damage(ledger, dice) {
    const at2 = projectCell(ledger, dice, dice.pick(DAYS));
    const rows = rowsOf(ledger, "project").filter(
      (row2) => /^\d{4}-\d\d-\d\d$/.test(cellOf(ledger, row2, at2.column))
    );
    const row = dice.pick(rows);
    const [year = "", month = "", day = ""] = cellOf(ledger, row, at2.column).split("-");
    return withCell(ledger, { row, column: at2.column }, write([year, month, day], dice));
  }
}));
var LOOKALIKES = {
  \u4E50: "\u4E1C",
  \u5E73: "\u576A",
  \u5E02: "\u5DFF",
  \u6D6E: "\u6874",
  \u6881: "\u7CB1",
  \u53BF: "\u5177",
  \u660C: "\u6676",
  \u6C5F: "\u6C6A",
  \u533A: "\u56D7",
  \u73E0: "\u682A",
  \u5C71: "\u51FA"
};
function countyCell(ledger, dice) {
  const at2 = projectCell(ledger, dice, "county");
  const rows = rowsOf(ledger, "project").filter(
    (row2) => /^[乐浮昌珠].*[市县区]$/.test(nameIn(cellOf(ledger, row2, at2.column))) && !nameIn(cellOf(ledger, row2, at2.column)).includes("\u65B0")
  );
  const row = dice.pick(rows);
  return { row, column: at2.column, name: nameIn(cellOf(ledger, row, at2.column)) };
}
function nameIn(cell) {
  return cell.replaceAll("\u3000", "");
}
var CODES = {
  \u4E50\u5E73\u5E02: "360281",
  \u6D6E\u6881\u53BF: "360222",
  \u660C\u6C5F\u533A: "360202",
  \u73E0\u5C71\u533A: "360203"
};
function blockFrom(ledger, row) {
  const end = ledger.kinds.findIndex((kind, index) => index > row && kind !== "project");
  return Array.from({ length: (end < 0 ? ledger.rows.length : end) - row }, (_, index) => row + index + 1);
}
var COUNTY_WRITERS = {
  blank: (_, dice) => dice.pick(["", " ", "\u3000", "-", "/", "\u2014", "\u65E0", "\u200B", "\u5F85\u5B9A", '""']),
  misspelt: (name, dice) => {
    const at2 = dice.below(name.length);
    const [before, own, after] = [name.slice(0, at2), name.charAt(at2), name.slice(at2 + 1)];
    return dice.pick([
      `${before}${LOOKALIKES[own] ?? own}${after}`,
      `${before}${after}`,
      `${before}${own}${own}${after}`,
      `${before}${after.charAt(0)}${own}${after.slice(1)}`,
      `${before}?${after}`,
      `${before}\xD7${after}`,
      `${name}${dice.pick(["\uFF1F", "\u3002", "1", "\u3001", "(\u8865)", "\uFF08\u589E\u8865\uFF09", "*"])}`
    ]);
  },
  "with city": (name, dice) => dice.pick([
    ...[
      `\u666F\u5FB7\u9547\u5E02${name}`,
      `\u666F\u5FB7\u9547${name}`,
      `\u6C5F\u897F\u7701\u666F\u5FB7\u9547\u5E02${name}`,
      `\u666F\u5FB7\u9547\u5E02 ${name}`,
      `\u666F\u5FB7\u9547\u5E02-${name}`
    ],
    ...[
      `\u666F\u5FB7\u9547\u5E02/${name}`,
      `\u4E5D\u6C5F\u5E02${name}`,
      `\u6C5F\u897F${name}`,
      `${name}\u4EBA\u6C11\u653F\u5E9C`,
      `${name}\u5546\u52A1\u5C40`,
      `\u4E2D\u5171${name}\u59D4`
    ]
  ]),
  "inner blanks": (name, dice) => {
    const blank2 = dice.pick([" ", "\u3000", "\xA0", "\u2009", "\u200B", "\uFEFF", "	", "\xAD"]);
    return dice.pick([[...name].join(blank2), `${blank2}${name}`, `${name}${blank2}`]);
  },
  code: (name, dice) => {
    const code = CODES[name] ?? "";
    return dice.pick([
      code,
      `${code}000`,
      `${code}000000`,
      fullWidth(code),
      `'${code}`,
      `${code}.0`,
      "360200",
      "360299",
      code.slice(1)
    ]);
  },
  "another city's": (_, dice) => dice.pick([
    ...[
      "\u6606\u5C71\u5E02",
      "\u4F59\u5E72\u53BF",
      "\u9131\u9633\u53BF",
      "360403",
      "\u671D\u9633\u533A",
      "\u9F13\u697C\u533A",
      "\u4E1C\u6E56\u533A",
      "\u5357\u660C\u53BF",
      "\u4E5D\u6C5F\u5E02\u67F4\u6851\u533A",
      "\u6C5F\u82CF\u7701\u6606\u5C71\u5E02"
    ],
    ...[
      "\u5357\u660C",
      "\u9131\u9633",
      "\u9F13\u697C",
      "\u4E0A\u9976\u5E02\u9131\u9633\u53BF",
      "\u5FB7\u5174",
      "\u5A7A\u6E90\u53BF",
      "\u7941\u95E8\u53BF",
      "\u901A\u5DDE\u533A",
      "\u65B0\u534E\u533A",
      "\u6CB3\u4E1C\u533A",
      "\u4E5D\u6C5F",
      "320583"
    ]
  ])
};
var counties = Object.entries(COUNTY_WRITERS).map(([name, write]) => ({
  name: `county: ${name}`,
  // A ledger that does not name its city may have the counties of any.
  on: (ledger) => hasTotals(ledger) || name !== "another city's",
  damage(ledger, dice) {
    const cell = countyCell(ledger, dice);
    return withCell(ledger, cell, write(cell.name, dice), { rows: blockFrom(ledger, cell.row) });
  }
}));
var TRADITIONAL = {
  \u5DF2\u5F00\u5DE5: ["\u5DF2\u958B\u5DE5", "\u5F00\u5DE5"],
  \u5728\u5EFA: ["\u5728\u5EFA\u4E2D", "\u5EFA\u8A2D\u4E2D"],
  \u4E3B\u4F53\u65BD\u5DE5: ["\u4E3B\u9AD4\u65BD\u5DE5", "\u4E3B\u4F53 \u65BD\u5DE5"],
  \u672A\u5F00\u5DE5: ["\u672A\u958B\u5DE5"],
  \u7B7E\u7EA6: ["\u7C3D\u7D04", "\u7B7E \u7EA6"],
  \u5DF2\u6CE8\u518C: ["\u5DF2\u8A3B\u518A", "\u5DF2\u6CE8\u518A"],
  \u5DF2\u6295\u4EA7: ["\u5DF2\u6295\u7522", "\u6295\u4EA7"],
  \u8BD5\u751F\u4EA7: ["\u8A66\u751F\u7522", "\u8A66\u751F\u4EA7"],
  \u7AE3\u5DE5\u6295\u4EA7: ["\u7AE3\u5DE5\u6295\u7522"]
};
var STAGE_WRITERS = {
  "unknown word": (stage, dice) => dice.pick([
    ...[
      "\u529E\u7406\u73AF\u8BC4\u624B\u7EED",
      "\u5F00\u516C",
      "\u5DF2\u5F00\u30A8",
      "\u5373\u5C06\u5F00\u5DE5",
      "\u57FA\u672C\u5F00\u5DE5",
      "\u662F",
      "\u221A",
      "1",
      "60%",
      "\u672A\u77E5",
      "\u6B63\u5E38",
      "\u63A8\u8FDB\u4E2D",
      "\u4E09\u901A\u4E00\u5E73"
    ],
    ...[
      `${stage}\uFF1F`,
      `${stage}\uFF08\u8865\uFF09`,
      `\u672A${stage}`,
      `\u62DF${stage}`,
      `${stage}${stage}`,
      `${stage}/\u505C\u5DE5`,
      "\u505C\u5DE5",
      "\u7F13\u5EFA",
      "#REF!"
    ],
    ...[
      "2021-10-29",
      "\u89C1\u5907\u6CE8",
      `${stage}\u3001\u5F81\u5730`,
      `"${stage}
\u505C\u5DE5"`,
      `${stage.slice(1)}`,
      "\u8BA1\u5212\u5F00\u5DE5",
      "\u6682\u672A\u5F00\u5DE5",
      "\u51C6\u5907\u5F00\u5DE5"
    ]
  ]),
  blank: (_, dice) => dice.pick(["", " ", "\u3000", "-", "/", "\u2014", "\u65E0", "\u200B", "\u5F85\u5B9A", '""']),
  traditional: (stage, dice) => dice.pick(TRADITIONAL[stage] ?? [stage])
};
var stages = Object.entries(STAGE_WRITERS).map(([name, write]) => ({
  name: `stage: ${name}`,
  damage(ledger, dice) {
    const at2 = projectCell(ledger, dice, "stage");
    return withCell(ledger, at2, write(cellOf(ledger, at2.row, at2.column), dice));
  }
}));
var CELL_DAMAGES = [...amounts, ...furtherAmounts, ...days, ...counties, ...stages];
function halfWidth(cell) {
  const value = cell.replace(/[．-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 65248));
  return /^\d+(?:\.\d+)?$/.test(value) ? value : null;
}
function fullWidth(text2) {
  return text2.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 65248));
}
function times(value, power) {
  const [whole = "", part = ""] = value.split(".");
  return `${whole}${part.padEnd(power, "0")}`.replace(/^0+(?=\d)/, "");
}
function grouped(digits) {
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}
function chinese(value) {
  return [...value].map((digit) => digit === "." ? "\u70B9" : "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".charAt(Number(digit))).join("");
}

// test/laws/damage-law.ts
init_finding();

// src/domain/county.ts
var NO_NAME = /^[^\p{L}]*$|["“”?*<>=]/u;
function citiesNamed(word) {
  return [word, `${word}\u5E02`].flatMap(placesNamed).filter(({ level }) => level === "city");
}
var Counties = class {
  /** The city whose ledger this is, or null. */
  city;
  /** The counties of the settings, in administrative order; empty without settings. */
  list;
  #names;
  #key;
  /** @param key how names are made comparable: blanks out, full width to half width */
  constructor(list, city, key) {
    this.city = city;
    this.list = list;
    this.#key = key;
    this.#names = new Map(
      list.flatMap((county) => [county.name, ...county.aliases].map((name) => [key(name), county]))
    );
  }
  /** What a county cell that says something means. */
  resolve(text2) {
    const word = this.#key(text2).replace(/^(\d{6})\.0$/, "$1");
    const listed = this.#names.get(word) ?? this.#names.get(this.#withoutCity(word));
    if (listed !== void 0) return { name: listed.name, kind: "known", nearest: null };
    const match = resolvePlace(word, this.city);
    switch (match.kind) {
      case "county":
        return this.#known(match.place.name, word);
      case "elsewhere":
        return { name: match.place.name, kind: "elsewhere", nearest: null };
      case "ambiguous":
        return this.#noneIsOurs(match.places) ? { name: word, kind: "elsewhere", nearest: null } : this.#unlisted(word);
      case "unknown":
        return this.#noneIsOurs(citiesNamed(word)) ? { name: word, kind: "elsewhere", nearest: null } : this.#unlisted(word);
    }
  }
  /** A county of the national table: under its name in the settings where they have it. */
  #known(name, word) {
    const listed = this.#names.get(name);
    if (listed !== void 0) return { name: listed.name, kind: "known", nearest: null };
    return this.list.length === 0 ? { name, kind: "known", nearest: null } : this.#unlisted(word);
  }
  #unlisted(word) {
    if (this.list.length > 0)
      return { name: word, kind: "unknown", nearest: nearest(word, this.#names.keys()) };
    const known = this.city === null ? [] : countiesOf(this.city).map((place) => place.name);
    const meant = meantCounty(word, known);
    return { name: word, kind: NO_NAME.test(word) ? "unknown" : "as-written", nearest: meant };
  }
  /** Whether there are places, and none of them lies in the city of the ledger, which is known. */
  #noneIsOurs(places) {
    if (this.city === null || places.length === 0) return false;
    const own = new Set(countiesOf(this.city).map(({ code }) => code.slice(0, 4)));
    return own.size > 0 && !places.some(({ code }) => own.has(code.slice(0, 4)));
  }
  #withoutCity(word) {
    if (this.city === null) return word;
    for (const front of [this.city, this.city.replace(/[市州盟]$/, "")]) {
      if (front !== "" && word.startsWith(front) && word.length > front.length + 1)
        return word.slice(front.length);
    }
    return word;
  }
};

// src/ledger/plain-text.ts
var FULL_WIDTH_FIRST = 65281;
var FULL_WIDTH_LAST = 65374;
var FULL_WIDTH_SHIFT = 65248;
function isBlank2(code) {
  return code >= 9 && code <= 13 || code === 32 || code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
}
function isInvisible(code) {
  return code < 32 || code >= 127 && code <= 159 || code === 173 || code === 1564 || code === 6158 || code >= 8203 && code <= 8207 || code >= 8234 && code <= 8238 || code >= 8288 && code <= 8303 || code === 65279;
}
function hasInvisible(text2) {
  for (let at2 = 0; at2 < text2.length; at2 += 1) {
    const code = text2.charCodeAt(at2);
    if (isInvisible(code) && !isBlank2(code)) return true;
  }
  return false;
}
function tidyText(text2) {
  return fold(text2, false, " ");
}
function plainText(text2) {
  return fold(text2, true, " ");
}
function keyText(text2) {
  return fold(text2, true, "");
}
function keyUnit(code) {
  if (isBlank2(code) || isInvisible(code)) return -1;
  if (code < FULL_WIDTH_FIRST || code > FULL_WIDTH_LAST) return code;
  const half = code - FULL_WIDTH_SHIFT;
  return half >= 65 && half <= 90 ? half + 32 : half;
}
function splitsNumber(text2, key) {
  return key !== text2 && /[\d.,] [\d.,]/.test(plainText(text2));
}
var PLAIN = /^[!-&(-~\u4e00-\u9fff][!-~\u4e00-\u9fff]*$/;
function fold(text2, halfWidth2, blank2) {
  if (text2 === "" || PLAIN.test(text2)) return text2;
  let out = "";
  let pending = false;
  for (let at2 = 0; at2 < text2.length; at2 += 1) {
    const code = text2.charCodeAt(at2);
    if (isBlank2(code)) {
      pending = out !== "";
      continue;
    }
    if (isInvisible(code) || code === 39 && out === "") continue;
    if (pending) {
      out += blank2;
      pending = false;
    }
    const wide = halfWidth2 && code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
    out += wide ? String.fromCharCode(code - FULL_WIDTH_SHIFT) : text2.charAt(at2);
  }
  return out;
}
var NO_VALUE = /* @__PURE__ */ new Set([
  ...[
    "",
    "-",
    "--",
    "---",
    "\u2014",
    "\u2014\u2014",
    "\u2013",
    "\u2015",
    "\uFF0D",
    "/",
    "//",
    "\\",
    "\u65E0",
    "\u6682\u65E0",
    "\u6CA1\u6709",
    "\u7A7A",
    "\u672A\u5B9A",
    "\u5F85\u5B9A"
  ],
  ...["n/a", "na", "nil", "none", "null", "...", "\u2026", "\u2026\u2026", ".", "\u3001", "*", "\xD7"]
]);
var LONGEST_NOTHING = 4;
function saysNothing(plain) {
  return plain.length <= LONGEST_NOTHING && NO_VALUE.has(plain.toLowerCase());
}

// src/ledger/open-sheet.ts
init_finding();
init_reading_codes();

// src/sheet/detect-dialect.ts
init_finding();
init_reading_codes();
import { isUtf8 } from "node:buffer";
var MAGIC = [
  ["504b0304", "xlsx/zip"],
  ["504b0506", "zip"],
  ["d0cf11e0a1b11ae1", "xls/doc"],
  ["89504e47", "png"],
  ["ffd8ff", "jpeg"],
  ["47494638", "gif"],
  ["25504446", "pdf"],
  ["1f8b", "gzip"],
  ["425a68", "bzip2"],
  ["fd377a585a00", "xz"],
  ["377abcaf271c", "7z"],
  ["526172211a07", "rar"],
  ["7b5c727466", "rtf"],
  ["53514c69746520666f726d6174", "sqlite"],
  ["7f454c46", "elf"],
  ["50415231", "parquet"]
];
var MARKS = [
  ["utf-8", [239, 187, 191]],
  ["gb18030", [132, 49, 149, 51]],
  ["utf-16le", [255, 254]],
  ["utf-16be", [254, 255]]
];
function likelyDialects(head, source, complete, forced) {
  refuseWhatIsNotText(head, source);
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => head[index] === byte));
  const dialects = [];
  for (const [encoding, reason] of likelyEncodings(head, complete, forced, marked?.[0] ?? null)) {
    const markBytes = marked !== void 0 && marked[0] === encoding ? marked[1].length : 0;
    for (const delimiter of likelyDelimiters(head, encoding))
      dialects.push({ encoding, reason, markBytes, delimiter });
  }
  return dialects;
}
function refuseWhatIsNotText(head, source) {
  const at2 = { source, row: null, column: null, line: null };
  if (head.length === 0) throw new Unreadable({ code: READING.emptyFile, at: at2 });
  const hex2 = Buffer.from(head.subarray(0, 16)).toString("hex");
  const magic = MAGIC.find(([bytes2]) => hex2.startsWith(bytes2));
  if (magic !== void 0) throw new Unreadable({ code: READING.notText, at: at2, found: magic[1] });
  const start = Buffer.from(head.subarray(0, 512)).toString("latin1").replace("\xEF\xBB\xBF", "").trimStart().toLowerCase();
  for (const tag of ["<!doctype html", "<html", "<table", "<?xml", "<meta", "<head"]) {
    if (start.startsWith(tag))
      throw new Unreadable({ code: READING.notText, at: at2, found: tag === "<?xml" ? "xml" : "html" });
  }
}
function likelyEncodings(head, complete, forced, marked) {
  if (forced !== null) return [[forced, "forced"]];
  if (marked !== null) return [[marked, "mark"]];
  const wide = utf16ByZeros(head);
  if (wide !== null) return [[wide, "zero-bytes"]];
  const whole = complete ? head : withoutCutCharacter(head);
  if (isUtf8(whole)) return [["utf-8", whole.every((byte) => byte < 128) ? "ascii" : "valid"]];
  if (utf8CharactersBeforeFault(head) >= 4) return [["utf-8", "valid"]];
  return [
    ["gb18030", "header"],
    ["big5", "header"]
  ];
}
function utf8CharactersBeforeFault(head) {
  let count = 0;
  for (let at2 = 0; at2 < head.length; ) {
    const byte = head[at2] ?? 0;
    const length = byte < 128 ? 1 : byte >= 240 ? 4 : byte >= 224 ? 3 : 2;
    if (length > 1) {
      if (!isUtf8(head.subarray(at2, at2 + length))) break;
      count += 1;
    }
    at2 += length;
  }
  return count;
}
function utf16ByZeros(head) {
  const length = Math.min(head.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let at2 = 0; at2 < length; at2 += 2) {
    if (head[at2] === 0) even += 1;
    if (head[at2 + 1] === 0) odd += 1;
  }
  const enough = length / 40;
  if (odd > enough && odd > 8 * even) return "utf-16le";
  if (even > enough && even > 8 * odd) return "utf-16be";
  return null;
}
function withoutCutCharacter(head) {
  let end = head.length;
  while (end > head.length - 4 && end > 0 && ((head[end - 1] ?? 0) & 192) === 128) end -= 1;
  return end > 0 && (head[end - 1] ?? 0) >= 192 ? head.subarray(0, end - 1) : head;
}
var DELIMITERS = [",", "	", ";", "|"];
function likelyDelimiters(head, encoding) {
  const counts = new Map(DELIMITERS.map((delimiter) => [delimiter.charCodeAt(0), 0]));
  const step = encoding === "utf-16le" || encoding === "utf-16be" ? 2 : 1;
  const first2 = encoding === "utf-16be" ? 1 : 0;
  for (let at2 = first2; at2 < Math.min(head.length, 65536); at2 += step) {
    const count = counts.get(head[at2] ?? 0);
    if (count !== void 0) counts.set(head[at2] ?? 0, count + 1);
  }
  const found = DELIMITERS.filter((delimiter) => (counts.get(delimiter.charCodeAt(0)) ?? 0) > 0);
  const frequency = (delimiter) => counts.get(delimiter.charCodeAt(0)) ?? 0;
  return found.length === 0 ? [","] : found.toSorted((a, b) => frequency(b) - frequency(a));
}

// src/sheet/read-rows.ts
init_finding();
init_reading_codes();

// src/sheet/decode.ts
init_finding();
init_reading_codes();
import { isUtf8 as isUtf82 } from "node:buffer";
var LF = 10;
var CR = 13;
async function* decodeChunks(chunks, encoding, markBytes, options) {
  const decoder = encoding === "utf-8" ? utf8Strict() : transcoder(encoding);
  const place = new Place(options.source);
  let skip = markBytes;
  for await (const chunk of chunks) {
    const bytes2 = skip === 0 ? chunk : chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - bytes2.length;
    yield checked(decoder, bytes2, place, true);
  }
  if (!options.partial) yield checked(decoder, new Uint8Array(0), place, false);
}
var Place = class {
  source;
  line = 1;
  #afterCr = false;
  constructor(source) {
    this.source = source;
  }
  /** Counts the line ends of text that has been read. */
  pass(utf8) {
    for (let at2 = utf8.indexOf(LF); at2 >= 0; at2 = utf8.indexOf(LF, at2 + 1)) {
      if (at2 === 0 ? !this.#afterCr : utf8[at2 - 1] !== CR) this.line += 1;
    }
    for (let at2 = utf8.indexOf(CR); at2 >= 0; at2 = utf8.indexOf(CR, at2 + 1)) this.line += 1;
    if (utf8.length > 0) this.#afterCr = utf8[utf8.length - 1] === CR;
  }
  unreadable(code, found) {
    return new Unreadable({
      code,
      at: { source: this.source, row: null, column: null, line: this.line },
      found
    });
  }
};
function checked(decoder, bytes2, place, more) {
  const before = decoder.again();
  let utf8;
  try {
    utf8 = decoder.decode(bytes2, more);
  } catch {
    throw undecodable(before, bytes2, place);
  }
  passText(utf8, place);
  return utf8;
}
function passText(utf8, place) {
  const nul = utf8.indexOf(0);
  place.pass(nul < 0 ? utf8 : utf8.subarray(0, nul));
  if (nul >= 0) throw place.unreadable(READING.nulByte, "00");
}
function undecodable(before, bytes2, place) {
  let good = 0;
  let bad = bytes2.length + 1;
  while (bad - good > 1) {
    const middle = good + bad >> 1;
    try {
      before.again().decode(bytes2.subarray(0, middle), true);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  const upTo = before.again();
  passText(upTo.decode(bytes2.subarray(0, good), true), place);
  const byte = upTo.held[0] ?? bytes2[good] ?? 0;
  const found = good === bytes2.length ? "EOF" : byte.toString(16).toUpperCase().padStart(2, "0");
  return place.unreadable(READING.undecodable, found);
}
var NONE = new Uint8Array(0);
function utf8Strict(rest = NONE) {
  let held = rest;
  return {
    decode(bytes2, more) {
      const joined = held.length === 0 ? bytes2 : Buffer.concat([held, bytes2]);
      const end = more ? joined.length - unfinishedTail(joined) : joined.length;
      const whole = joined.subarray(0, end);
      if (!isUtf82(whole)) throw new RangeError("not UTF-8");
      held = joined.slice(end);
      return whole;
    },
    get held() {
      return held;
    },
    again: () => utf8Strict(held)
  };
}
function unfinishedTail(bytes2) {
  for (let back = 1; back <= 3 && back <= bytes2.length; back += 1) {
    const byte = bytes2[bytes2.length - back] ?? 0;
    if (byte < 128) return 0;
    if (byte >= 192) {
      if (byte < 194 || byte > 244) return 0;
      const length = byte >= 240 ? 4 : byte >= 224 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}
function transcoder(encoding, rest = NONE) {
  let held = rest;
  return {
    decode(bytes2, more) {
      const joined = held.length === 0 ? bytes2 : Buffer.concat([held, bytes2]);
      const end = more ? wholeCharacters(joined, encoding) : joined.length;
      const text2 = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(
        joined.subarray(0, end)
      );
      if (encoding === "big5" && /[\u0080\uf8f8]/.test(text2)) throw new RangeError("not Big5");
      held = joined.slice(end);
      return Buffer.from(text2, "utf8");
    },
    get held() {
      return held;
    },
    again: () => transcoder(encoding, held)
  };
}
function wholeCharacters(bytes2, encoding) {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const even = bytes2.length & ~1;
    if (even === 0) return 0;
    const high = bytes2[encoding === "utf-16le" ? even - 1 : even - 2] ?? 0;
    return high >= 216 && high <= 219 ? even - 2 : even;
  }
  let at2 = bytes2.length;
  while (at2 > 0 && (bytes2[at2 - 1] ?? 0) >= 48) at2 -= 1;
  for (; ; ) {
    const length = lengthOfCharacter(bytes2, at2, encoding);
    if (at2 >= bytes2.length || at2 + length > bytes2.length) return at2;
    at2 += length;
  }
}
function lengthOfCharacter(bytes2, at2, encoding) {
  const first2 = bytes2[at2] ?? 0;
  if (first2 < 129 || first2 === 255) return 1;
  const second = bytes2[at2 + 1] ?? 64;
  if (encoding === "gb18030" && second >= 48 && second <= 57) {
    const third = bytes2[at2 + 2] ?? 129;
    const fourth = bytes2[at2 + 3] ?? 48;
    return third >= 129 && third !== 255 && fourth >= 48 && fourth <= 57 ? 4 : 1;
  }
  return second >= 64 && second !== 127 && second !== 255 ? 2 : 1;
}

// src/sheet/read-rows.ts
init_rows();

// src/sheet/scan.ts
init_rows();
var LF2 = 10;
var CR2 = 13;
var QUOTE = 34;
function scanRecords(bytes2, start) {
  const { delimiter, final } = start;
  const end = bytes2.length;
  const highest = Math.max(delimiter, CR2);
  const builder = new BatchBuilder(start.cells);
  let line2 = start.line;
  let consumed = 0;
  let irregular = false;
  let insideQuotes = false;
  let doubled = [];
  let at2 = 0;
  records: while (at2 < end) {
    const firstCell = builder.cells;
    let linesInside = 0;
    for (; ; ) {
      if (at2 < end && bytes2[at2] === QUOTE) {
        const from = at2 + 1;
        let hasDoubled = false;
        at2 = from;
        for (; ; ) {
          while (at2 < end && bytes2[at2] !== QUOTE) {
            const byte = bytes2[at2];
            if (byte === LF2 || byte === CR2 && bytes2[at2 + 1] !== LF2) linesInside += 1;
            at2 += 1;
          }
          if (at2 >= end) {
            insideQuotes = true;
            break records;
          }
          if (bytes2[at2 + 1] !== QUOTE) break;
          hasDoubled = true;
          at2 += 2;
        }
        if (hasDoubled) doubled.push(builder.cells);
        builder.cell(from, at2);
        at2 += 1;
        if (at2 < end && bytes2[at2] !== delimiter && bytes2[at2] !== LF2 && bytes2[at2] !== CR2) {
          irregular = true;
          break records;
        }
      } else {
        const from = at2;
        while (at2 < end) {
          const byte = bytes2[at2] ?? 0;
          if (byte <= highest && (byte === delimiter || byte === LF2 || byte === CR2)) break;
          at2 += 1;
        }
        builder.cell(from, at2);
      }
      if (at2 >= end) {
        if (!final) break records;
        break;
      }
      if (bytes2[at2] === delimiter) {
        at2 += 1;
        continue;
      }
      if (bytes2[at2] === CR2) {
        if (at2 + 1 >= end && !final) break records;
        if (bytes2[at2 + 1] === LF2) at2 += 1;
      }
      at2 += 1;
      linesInside += 1;
      break;
    }
    for (const cell of doubled) builder.shorten(cell, withoutDoubledQuotes(bytes2, builder.bounds(cell)));
    if (doubled.length > 0) doubled = [];
    builder.endRecord(firstCell, line2);
    line2 += linesInside;
    consumed = at2;
  }
  return { batch: builder.build(bytes2, start.row, line2), consumed, nextLine: line2, irregular, insideQuotes };
}
function withoutDoubledQuotes(bytes2, [from, to]) {
  let write = from;
  for (let read = from; read < to; read += 1) {
    const byte = bytes2[read] ?? 0;
    bytes2[write] = byte;
    write += 1;
    if (byte === QUOTE) read += 1;
  }
  return write;
}

// src/sheet/read-rows.ts
async function* readRows(chunks, dialect, options) {
  const { source, partial } = options;
  const delimiter = dialect.delimiter.charCodeAt(0);
  const text2 = decodeChunks(chunks, dialect.encoding, dialect.markBytes, options)[Symbol.asyncIterator]();
  let held = new Uint8Array(0);
  let row = 1;
  let line2 = 1;
  let cells = 4096;
  let insideQuotes = false;
  try {
    for (let final = false; !final; ) {
      const next = await text2.next();
      final = next.done === true;
      const fresh = next.done === true ? new Uint8Array(0) : next.value;
      if (final && partial) return;
      const bytes2 = held.length === 0 ? fresh : Buffer.concat([held, fresh]);
      const scan = scanRecords(bytes2, { delimiter, row, line: line2, final, cells });
      if (scan.batch.count > 0) yield scan.batch;
      cells = Math.max(cells, Math.ceil((scan.batch.firstCell[scan.batch.count] ?? 0) * 1.1));
      row += scan.batch.count;
      line2 = scan.nextLine;
      insideQuotes = scan.insideQuotes;
      held = bytes2.subarray(scan.consumed);
      if (scan.irregular) {
        const { parseRows: parseRows2 } = await Promise.resolve().then(() => (init_csv_parse_rows(), csv_parse_rows_exports));
        yield* parseRows2(withFirst(held, text2), { ...options, delimiter: dialect.delimiter, row, line: line2 });
        return;
      }
      if (held.length > MOST_RECORD_BYTES) break;
    }
  } finally {
    await text2.return?.(void 0);
  }
  if (held.length === 0) return;
  const at2 = { source, row, column: null, line: line2 };
  throw new Unreadable({ code: insideQuotes ? READING.quoteNeverClosed : READING.rowTooLong, at: at2 });
}
async function* withFirst(first2, rest) {
  yield first2;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

// src/sheet/sample-rows.ts
init_rows();
var MOST_SAMPLE_ROWS = 200;
async function sampleRows(head, dialect, options) {
  const rows = [];
  const chunks = (async function* () {
    yield await Promise.resolve(new Uint8Array(head));
  })();
  for await (const batch of readRows(chunks, dialect, {
    source: options.source,
    partial: !options.complete
  })) {
    for (let index = 0; index < batch.count; index += 1) {
      if (rows.length === MOST_SAMPLE_ROWS) return rows;
      rows.push({
        row: batch.firstRow + index,
        line: batch.lines[index] ?? 0,
        cells: rowTexts(batch, index)
      });
    }
  }
  return rows;
}

// src/ledger/synonyms.ts
var WORDS = {
  serial: ["\u5E8F\u53F7", "\u7F16\u53F7", "\u5E8F", "\u865F", "\u5E8F\u865F", "no.", "no", "#", "serial"],
  group: ["\u7C7B\u522B", "\u7EC4\u522B", "\u5206\u7EC4", "\u7247\u533A", "\u677F\u5757", "\u9879\u76EE\u7C7B\u522B", "group", "category"],
  county: [
    ...[
      "\u53BF\u533A",
      "\u53BF\u5E02\u533A",
      "\u53BF(\u5E02\u3001\u533A)",
      "\u53BF(\u5E02\u3001\u533A\u3001\u56ED\u533A)",
      "\u53BF\u533A(\u56ED\u533A)",
      "\u53BF\u5E02\u533A(\u56ED\u533A)",
      "\u53BF\u533A/\u56ED\u533A",
      "\u533A\u53BF",
      "\u533A(\u53BF)",
      "\u6240\u5C5E\u53BF\u533A"
    ],
    ...[
      "\u6240\u5C5E\u53BF\u5E02\u533A",
      "\u6240\u5C5E\u5730",
      "\u6240\u5C5E\u533A\u57DF",
      "\u6240\u5C5E\u56ED\u533A",
      "\u6240\u5C5E\u5355\u4F4D",
      "\u843D\u6237\u5730",
      "\u843D\u5730\u5730",
      "\u843D\u5730\u53BF\u533A",
      "\u843D\u5730\u5355\u4F4D",
      "\u843D\u6237\u53BF\u533A"
    ],
    ...[
      "\u9879\u76EE\u6240\u5728\u5730",
      "\u6240\u5728\u5730",
      "\u6240\u5728\u53BF\u533A",
      "\u6240\u5728\u53BF(\u5E02\u3001\u533A)",
      "\u5C5E\u5730",
      "\u53BF\u5E02",
      "\u5E02\u53BF",
      "\u5E02(\u53BF\u3001\u533A)",
      "\u533A\u5E02\u53BF",
      "\u56ED\u533A",
      "\u5355\u4F4D",
      "\u53BF(\u533A)"
    ],
    ...[
      "\u5E02(\u533A)",
      "\u5E02\u533A",
      "\u5730\u533A",
      "\u88AB\u8003\u6838\u5355\u4F4D",
      "\u6240\u5C5E\u533A\u53BF",
      "\u6240\u5C6C\u7E23\u5340",
      "\u7E23\u5340",
      "\u7E23\u5E02\u5340",
      "\u6240\u5C6C\u5730",
      "\u843D\u6236\u5730",
      "\u5355\u4F4D\u540D\u79F0"
    ],
    ...["county", "district", "county/district", "county or park", "counties", "region"]
  ],
  code: [
    "\u9879\u76EE\u7F16\u53F7",
    "\u9879\u76EE\u4EE3\u7801",
    "\u9879\u76EE\u7F16\u7801",
    "\u7F16\u7801",
    "\u9879\u76EE\u5E8F\u5217\u53F7",
    "\u9805\u76EE\u7DE8\u865F",
    "code",
    "project code",
    "project no.",
    "project id",
    "id"
  ],
  name: [
    "\u9879\u76EE\u540D\u79F0",
    "\u9879\u76EE",
    "\u540D\u79F0",
    "\u62DB\u5546\u9879\u76EE",
    "\u62DB\u5546\u9879\u76EE\u540D\u79F0",
    "\u7B7E\u7EA6\u9879\u76EE",
    "\u7B7E\u7EA6\u9879\u76EE\u540D\u79F0",
    "\u9805\u76EE\u540D\u7A31",
    "\u9879\u76EE\u540D",
    "project",
    "project name",
    "name"
  ],
  referrer: [
    "\u9996\u8C08\u5355\u4F4D",
    "\u5F15\u8350\u5355\u4F4D",
    "\u9996\u8C08\u5730",
    "\u9996\u8C08(\u5F15\u8350)\u5355\u4F4D",
    "\u9996\u8C08\u5F15\u8350\u5355\u4F4D",
    "\u5F15\u8350\u5730",
    "\u9996\u8C08\u53BF\u533A",
    "referrer",
    "referring county"
  ],
  referrerShare: [
    "\u9996\u8C08\u5360\u6BD4",
    "\u5F15\u8350\u5360\u6BD4",
    "\u5206\u6210\u6BD4\u4F8B",
    "\u9996\u8C08\u5206\u6210",
    "\u9996\u8C08\u6BD4\u4F8B",
    "\u5F15\u8350\u6BD4\u4F8B",
    "referrer share",
    "share"
  ],
  investor: [
    ...[
      "\u6295\u8D44\u65B9",
      "\u6295\u8D44\u4F01\u4E1A",
      "\u6295\u8D44\u5546",
      "\u6295\u8D44\u5355\u4F4D",
      "\u6295\u8D44\u4E3B\u4F53",
      "\u6295\u8D44\u65B9\u540D\u79F0",
      "\u6295\u8D44\u4F01\u4E1A\u540D\u79F0",
      "\u5BA2\u5546",
      "\u6295\u8D44\u4EBA",
      "\u4F01\u4E1A\u540D\u79F0",
      "\u5F15\u8FDB\u4F01\u4E1A"
    ],
    ...["\u516C\u53F8\u540D\u79F0", "\u6295\u8CC7\u65B9", "investor", "company"]
  ],
  origin: [
    "\u6765\u6E90\u5730",
    "\u8D44\u91D1\u6765\u6E90\u5730",
    "\u6295\u8D44\u65B9\u6240\u5728\u5730",
    "\u5BA2\u5546\u6765\u6E90",
    "\u8D44\u91D1\u6765\u6E90",
    "\u6765\u6E90",
    "\u4F86\u6E90\u5730",
    "origin",
    "source"
  ],
  capital: [
    "\u5185\u8D44/\u5916\u8D44",
    "\u5185\u5916\u8D44",
    "\u5185\u8D44\u5916\u8D44",
    "\u8D44\u91D1\u6027\u8D28",
    "\u8D44\u91D1\u7C7B\u578B",
    "\u5185\u8D44\u6216\u5916\u8D44",
    "\u8CC7\u91D1\u6027\u8CEA",
    "capital",
    "capital type"
  ],
  industry: [
    ...[
      "\u4EA7\u4E1A",
      "\u4EA7\u4E1A\u7C7B\u522B",
      "\u6240\u5C5E\u4EA7\u4E1A",
      "\u884C\u4E1A",
      "\u6240\u5C5E\u884C\u4E1A",
      "\u4EA7\u4E1A\u7C7B\u578B",
      "\u884C\u4E1A\u7C7B\u522B",
      "\u4E3B\u5BFC\u4EA7\u4E1A",
      "\u4EA7\u4E1A\u5206\u7C7B",
      "\u7522\u696D",
      "\u7522\u696D\u985E\u5225"
    ],
    ...["industry", "sector"]
  ],
  chainRole: [
    "\u4EA7\u4E1A\u94FE\u73AF\u8282",
    "\u5F3A\u94FE/\u5EF6\u94FE/\u8865\u94FE",
    "\u5F3A\u94FE\u5EF6\u94FE\u8865\u94FE",
    "\u5F3A\u5EF6\u8865\u94FE",
    "\u4EA7\u4E1A\u94FE",
    "\u94FE\u6761",
    "\u4EA7\u4E1A\u94FE\u7C7B\u578B",
    "\u5F3A\u8865\u5EF6\u94FE",
    "chain role",
    "chain"
  ],
  channel: ["\u62DB\u5546\u65B9\u5F0F", "\u62DB\u5546\u6E20\u9053", "\u5F15\u8FDB\u65B9\u5F0F", "\u62DB\u5F15\u65B9\u5F0F", "\u62DB\u5546\u9014\u5F84", "\u62DB\u5546\u5F62\u5F0F", "\u62DB\u5546\u6A21\u5F0F", "channel"],
  agreement: [
    "\u534F\u8BAE\u7C7B\u578B",
    "\u5408\u540C\u7C7B\u578B",
    "\u534F\u8BAE\u6027\u8D28",
    "\u7B7E\u7EA6\u7C7B\u578B",
    "\u5408\u540C\u6027\u8D28",
    "\u5354\u8B70\u985E\u578B",
    "agreement",
    "agreement type"
  ],
  investment: [
    ...[
      "\u603B\u6295\u8D44",
      "\u6295\u8D44\u603B\u989D",
      "\u6295\u8D44\u989D",
      "\u8BA1\u5212\u603B\u6295\u8D44",
      "\u534F\u8BAE\u6295\u8D44",
      "\u603B\u6295\u8D44\u989D",
      "\u8BA1\u5212\u6295\u8D44",
      "\u8BA1\u5212\u6295\u8D44\u989D",
      "\u534F\u8BAE\u603B\u6295\u8D44",
      "\u5408\u540C\u6295\u8D44\u989D"
    ],
    ...[
      "\u534F\u8BAE\u6295\u8D44\u989D",
      "\u534F\u8BAE\u91D1\u989D",
      "\u7B7E\u7EA6\u91D1\u989D",
      "\u7B7E\u7EA6\u989D",
      "\u5408\u540C\u91D1\u989D",
      "\u9879\u76EE\u603B\u6295\u8D44",
      "\u6295\u8D44\u91D1\u989D",
      "\u62DF\u6295\u8D44\u989D",
      "\u8A08\u5283\u7E3D\u6295\u8CC7",
      "\u7E3D\u6295\u8CC7",
      "\u6295\u8CC7\u7E3D\u984D"
    ],
    ...[
      "\u8A08\u5212\u603B\u6295\u8D44",
      "\u6295\u8CC7\u984D",
      "investment",
      "total investment",
      "amount",
      "contract amount",
      "contracted investment"
    ]
  ],
  fixedInvestment: [
    "\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44",
    "\u56FA\u6295",
    "\u5176\u4E2D\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44",
    "\u56FA\u5B9A\u8D44\u4EA7",
    "\u5176\u4E2D:\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44",
    "\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44\u989D",
    "fixed-asset investment",
    "fixed investment"
  ],
  paidIn: [
    ...[
      "\u5230\u4F4D\u8D44\u91D1",
      "\u5B9E\u9645\u5230\u4F4D\u8D44\u91D1",
      "\u5230\u8D44",
      "\u7D2F\u8BA1\u5230\u4F4D\u8D44\u91D1",
      "\u8D44\u91D1\u5230\u4F4D",
      "\u5DF2\u5230\u4F4D\u8D44\u91D1",
      "\u5B9E\u9645\u5230\u8D44",
      "\u5230\u4F4D\u91D1\u989D",
      "\u5230\u4F4D\u8CC7\u91D1",
      "\u5B9E\u5230\u8D44\u91D1"
    ],
    ...[
      "\u5DF2\u5B8C\u6210\u6295\u8D44",
      "\u7D2F\u8BA1\u5B8C\u6210\u6295\u8D44",
      "\u5B8C\u6210\u6295\u8D44",
      "\u5B9E\u9645\u6295\u8D44",
      "\u5B9E\u9645\u5B8C\u6210\u6295\u8D44",
      "paid in",
      "paid-in",
      "paid-in capital",
      "paid up"
    ]
  ],
  signed: [
    "\u7B7E\u7EA6\u65E5\u671F",
    "\u7B7E\u7EA6\u65F6\u95F4",
    "\u7B7E\u8BA2\u65E5\u671F",
    "\u7B7E\u8BA2\u65F6\u95F4",
    "\u534F\u8BAE\u7B7E\u8BA2\u65F6\u95F4",
    "\u5408\u540C\u7B7E\u8BA2\u65F6\u95F4",
    "\u7B7E\u7EA6\u5E74\u6708",
    "\u7C3D\u7D04\u65E5\u671F",
    "\u7C3D\u7D04\u6642\u9593",
    "signed",
    "signing date",
    "signed on",
    "date signed"
  ],
  event: ["\u7B7E\u7EA6\u6D3B\u52A8", "\u6D3B\u52A8", "\u62DB\u5546\u6D3B\u52A8", "\u7B7E\u7EA6\u5E73\u53F0", "\u63A8\u4ECB\u4F1A", "event", "signing event"],
  registered: [
    "\u6CE8\u518C\u65E5\u671F",
    "\u6CE8\u518C\u65F6\u95F4",
    "\u6CE8\u518C\u767B\u8BB0\u65F6\u95F4",
    "\u516C\u53F8\u6CE8\u518C\u65F6\u95F4",
    "\u5DE5\u5546\u6CE8\u518C\u65F6\u95F4",
    "\u767B\u8BB0\u65E5\u671F",
    "registered",
    "registration date"
  ],
  agreedStart: [
    "\u7EA6\u5B9A\u5F00\u5DE5\u65E5\u671F",
    "\u7EA6\u5B9A\u5F00\u5DE5\u65F6\u95F4",
    "\u8BA1\u5212\u5F00\u5DE5\u65F6\u95F4",
    "\u8BA1\u5212\u5F00\u5DE5\u65E5\u671F",
    "\u62DF\u5F00\u5DE5\u65F6\u95F4",
    "\u9884\u8BA1\u5F00\u5DE5\u65F6\u95F4",
    "\u9884\u8BA1\u5F00\u5DE5\u65E5\u671F",
    "agreed start",
    "planned start"
  ],
  started: [
    "\u5F00\u5DE5\u65E5\u671F",
    "\u5F00\u5DE5\u65F6\u95F4",
    "\u5B9E\u9645\u5F00\u5DE5\u65F6\u95F4",
    "\u5B9E\u9645\u5F00\u5DE5\u65E5\u671F",
    "\u52A8\u5DE5\u65F6\u95F4",
    "\u958B\u5DE5\u65E5\u671F",
    "\u958B\u5DE5\u6642\u9593",
    "started",
    "start date",
    "started on"
  ],
  operating: [
    "\u6295\u4EA7\u65E5\u671F",
    "\u6295\u4EA7\u65F6\u95F4",
    "\u5B9E\u9645\u6295\u4EA7\u65F6\u95F4",
    "\u7AE3\u5DE5\u6295\u4EA7\u65F6\u95F4",
    "\u6295\u7522\u65E5\u671F",
    "operating",
    "operating since",
    "production date",
    "in production since"
  ],
  completed: [
    "\u7AE3\u5DE5\u65E5\u671F",
    "\u7AE3\u5DE5\u65F6\u95F4",
    "\u5B8C\u5DE5\u65E5\u671F",
    "\u5B8C\u5DE5\u65F6\u95F4",
    "\u8FBE\u4EA7\u65F6\u95F4",
    "\u5EFA\u6210\u65F6\u95F4",
    "completed",
    "completion date"
  ],
  terminated: ["\u7EC8\u6B62\u65E5\u671F", "\u7EC8\u6B62\u65F6\u95F4", "\u89E3\u7EA6\u65E5\u671F", "\u89E3\u7EA6\u65F6\u95F4", "\u9000\u51FA\u65F6\u95F4", "terminated", "termination date"],
  stage: [
    ...[
      "\u8FDB\u5C55",
      "\u72B6\u6001",
      "\u9879\u76EE\u72B6\u6001",
      "\u9879\u76EE\u8FDB\u5C55",
      "\u8FDB\u5C55\u60C5\u51B5",
      "\u9879\u76EE\u8FDB\u5C55\u60C5\u51B5",
      "\u5F53\u524D\u8FDB\u5C55",
      "\u5F62\u8C61\u8FDB\u5EA6",
      "\u8FDB\u5EA6",
      "\u5EFA\u8BBE\u8FDB\u5EA6",
      "\u5EFA\u8BBE\u72B6\u6001",
      "\u9879\u76EE\u9636\u6BB5"
    ],
    ...[
      "\u9636\u6BB5",
      "\u76EE\u524D\u8FDB\u5C55",
      "\u76EE\u524D\u72B6\u6001",
      "\u8FDB\u5C55\u72B6\u6001",
      "\u958B\u5DE5\u60C5\u6CC1",
      "\u958B\u5DE5\u72C0\u614B",
      "\u9032\u5C55",
      "\u958B\u5DE5\u60C5\u51B5",
      "\u5F00\u5DE5\u60C5\u51B5",
      "\u662F\u5426\u5F00\u5DE5",
      "\u72C0\u614B",
      "stage",
      "status",
      "progress"
    ]
  ],
  output: [
    ...[
      "\u9884\u8BA1\u5E74\u4EA7\u503C",
      "\u5E74\u4EA7\u503C",
      "\u9884\u8BA1\u4EA7\u503C",
      "\u8FBE\u4EA7\u540E\u5E74\u4EA7\u503C",
      "\u9884\u671F\u5E74\u4EA7\u503C",
      "\u9884\u8BA1\u5E74\u9500\u552E\u6536\u5165",
      "\u9884\u8BA1\u5E74\u4EA7\u503C(\u8425\u6536)",
      "\u5E74\u9500\u552E\u6536\u5165",
      "\u4EA7\u503C"
    ],
    ...["\u9810\u8A08\u5E74\u7522\u503C", "output", "expected output", "annual output", "expected annual output"]
  ],
  tax: [
    "\u9884\u8BA1\u7A0E\u6536",
    "\u5E74\u7A0E\u6536",
    "\u9884\u8BA1\u5E74\u7A0E\u6536",
    "\u7A0E\u6536",
    "\u8FBE\u4EA7\u540E\u5E74\u7A0E\u6536",
    "\u9884\u671F\u7A0E\u6536",
    "\u5E74\u7EB3\u7A0E\u989D",
    "\u9884\u8BA1\u5E74\u7EB3\u7A0E",
    "\u9810\u8A08\u7A05\u6536",
    "tax",
    "expected tax",
    "annual tax"
  ],
  jobs: [
    "\u9884\u8BA1\u7528\u5DE5",
    "\u7528\u5DE5",
    "\u7528\u5DE5\u4EBA\u6570",
    "\u9884\u8BA1\u7528\u5DE5\u4EBA\u6570",
    "\u5C31\u4E1A\u4EBA\u6570",
    "\u5E26\u52A8\u5C31\u4E1A",
    "\u5438\u7EB3\u5C31\u4E1A",
    "\u9884\u8BA1\u5C31\u4E1A",
    "jobs",
    "employees",
    "employment"
  ],
  land: ["\u7528\u5730", "\u7528\u5730\u9762\u79EF", "\u5360\u5730", "\u5360\u5730\u9762\u79EF", "\u7528\u5730\u89C4\u6A21", "land", "area"],
  department: [
    "\u8D23\u4EFB\u5355\u4F4D",
    "\u7275\u5934\u5355\u4F4D",
    "\u8D23\u4EFB\u90E8\u95E8",
    "\u670D\u52A1\u5355\u4F4D",
    "\u5305\u4FDD\u5355\u4F4D",
    "\u8CAC\u4EFB\u55AE\u4F4D",
    "department",
    "responsible department"
  ],
  leader: [
    "\u8D23\u4EFB\u9886\u5BFC",
    "\u6302\u70B9\u9886\u5BFC",
    "\u6302\u94A9\u9886\u5BFC",
    "\u5305\u4FDD\u9886\u5BFC",
    "\u8054\u7CFB\u9886\u5BFC",
    "\u5206\u7BA1\u9886\u5BFC",
    "\u8D23\u4EFB\u4EBA",
    "\u670D\u52A1\u9886\u5BFC",
    "\u8D23\u4EFB\u9886\u5BFC(\u6302\u70B9\u9886\u5BFC)",
    "\u8CAC\u4EFB\u9818\u5C0E",
    "leader"
  ],
  problem: [
    "\u5B58\u5728\u95EE\u9898",
    "\u95EE\u9898",
    "\u4E3B\u8981\u95EE\u9898",
    "\u5B58\u5728\u7684\u95EE\u9898",
    "\u5B58\u5728\u56F0\u96BE\u548C\u95EE\u9898",
    "\u56F0\u96BE\u95EE\u9898",
    "\u5B58\u5728\u554F\u984C",
    "problem",
    "problems",
    "issues"
  ],
  city: ["\u5730\u5E02", "\u5E02\u5DDE", "\u8BBE\u533A\u5E02", "city"],
  reportDay: ["\u62A5\u544A\u65E5", "\u622A\u81F3\u65E5\u671F", "\u6570\u636E\u622A\u6B62\u65E5\u671F", "day of report", "as of"],
  remark: ["\u5907\u6CE8", "\u8BF4\u660E", "\u5099\u8A3B", "remark", "remarks", "note", "notes", "comment", "comments"]
};
function headerKey(text2) {
  return keyText(text2).toLowerCase();
}
function headerWords(further) {
  const words = /* @__PURE__ */ new Map();
  for (const field of FIELD_NAMES) {
    for (const word of [FIELDS[field].label.zh, FIELDS[field].label.en, ...WORDS[field]])
      words.set(headerKey(word), field);
  }
  for (const [field, list] of Object.entries(further)) {
    for (const word of list) words.set(headerKey(word), field);
  }
  return words;
}

// src/ledger/find-header.ts
var REQUIRED = ["name", "county", "investment"];
function missingFields(header, required = REQUIRED) {
  return required.filter((field) => !header.columns.some((column) => column.field === field));
}
function headerMeaning(text2, words) {
  let key = headerKey(text2).replace(/^[*★☆※]+/, "");
  if (key === "" || key.length > 60) return null;
  let unit = null;
  for (; ; ) {
    const field = words.get(key);
    if (field !== void 0) return FIELDS[field].kind === "amount" ? { field, unit } : { field, unit: null };
    const shorter = withoutBracket(key) ?? withoutUnitAtEnd(key);
    if (shorter === null) return null;
    unit ??= shorter.unit;
    key = shorter.key;
  }
}
function withoutBracket(key) {
  const open = Math.max(key.lastIndexOf("("), key.lastIndexOf("["), key.lastIndexOf("\u3010"));
  if (open <= 0 || !/[)\]】]$/.test(key)) return null;
  const inner = key.slice(open + 1, -1).replace(/^单位[::]?/, "");
  return { key: key.slice(0, open), unit: parseMoneyUnit(inner) };
}
var UNITS_AT_END = ["\u4EBF\u5143", "\u4E07\u5143", "\u4E07\u7F8E\u5143", "\u4EBF\u7F8E\u5143", "\u767E\u4E07\u5143", "\u5343\u5143", "\u5143"];
function withoutUnitAtEnd(key) {
  const sign = Math.max(
    key.lastIndexOf(":"),
    key.lastIndexOf(","),
    key.lastIndexOf("/"),
    key.lastIndexOf("_")
  );
  if (sign > 0) {
    const unit = parseMoneyUnit(key.slice(sign + 1));
    if (unit !== null) return { key: key.slice(0, sign), unit };
    if (sign === key.length - 1) return { key: key.slice(0, sign), unit: null };
  }
  const word = UNITS_AT_END.find((end) => key.endsWith(end) && key.length > end.length);
  return word === void 0 ? null : { key: key.slice(0, -word.length), unit: parseMoneyUnit(word) };
}
function findHeader(rows, words) {
  let best = null;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const one = readHeader([row], words);
    const two = next === void 0 ? null : readHeader([row, next], words);
    if (missingFields(one).length === 0) return two !== null && belongs(two, one) ? two : one;
    if (two !== null && next !== void 0 && missingFields(two).length === 0) {
      const below = readHeader([next], words);
      if (below.columns.length < two.columns.length) return two;
      continue;
    }
    for (const header of [one, two]) {
      if (header !== null && header.columns.length > (best?.columns.length ?? 1)) best = header;
    }
  }
  return best;
}
function belongs(two, one) {
  return two.columns.length > one.columns.length || isUnitRow(two.texts[1] ?? []);
}
function isUnitRow(cells) {
  const keys = cells.map(headerKey).filter((key) => key !== "");
  const ofMoney = keys.filter((key) => parseMoneyUnit(key.replaceAll(/[()]/g, "")) !== null);
  return ofMoney.length > 0 && keys.every((key) => ofMoney.includes(key) || /^\(.{1,6}\)$/.test(key));
}
function readHeader(lines, words) {
  const last = lines.at(-1);
  const width = Math.max(0, ...lines.map((line2) => line2.cells.length));
  const columns2 = [];
  const rivals = [];
  const unknown = [];
  const labels = [];
  let labelled = 0;
  let span = "";
  for (let index = 0; index < width; index += 1) {
    const cells = lines.map((line2) => line2.cells[index]?.trim() ?? "");
    const [upper = "", lower = ""] = cells;
    if (upper !== "") span = upper;
    const over = upper === "" && lower !== "" ? span : upper;
    labels.push(lines.length === 1 ? upper : [over, lower].filter((text2) => text2 !== "").join(" "));
    if (upper !== "" || lower !== "") labelled = index + 1;
    const meaning = lines.length === 1 ? headerMeaning(upper, words) : meaningOfTwo(over, lower, words);
    if (meaning === null) {
      if (labels[index] !== "") unknown.push(index);
      continue;
    }
    const column = { ...meaning, index };
    (columns2.some((other) => other.field === meaning.field) ? rivals : columns2).push(column);
  }
  return {
    row: last?.row ?? 0,
    line: last?.line ?? 0,
    height: lines.length === 2 ? 2 : 1,
    texts: lines.map((line2) => line2.cells),
    labels: labels.slice(0, labelled),
    columns: columns2,
    rivals,
    unknown,
    width: labelled
  };
}
function meaningOfTwo(upper, lower, words) {
  if (lower === "") return headerMeaning(upper, words);
  const own = headerMeaning(lower, words) ?? headerMeaning(`${upper}${lower}`, words);
  if (own !== null) return own.unit === null ? withUnit(own, unitInBrackets(upper)) : own;
  const unit = parseMoneyUnit(headerKey(lower).replaceAll(/[()]/g, ""));
  const over = unit === null ? null : headerMeaning(upper, words);
  return over === null ? null : { field: over.field, unit };
}
function unitInBrackets(text2) {
  const inner = /\(([^()]*)\)$/.exec(headerKey(text2))?.[1];
  return inner === void 0 ? null : parseMoneyUnit(inner);
}
function withUnit(meaning, unit) {
  return FIELDS[meaning.field].kind === "amount" ? { ...meaning, unit } : meaning;
}

// src/ledger/row-words.ts
var WHOLE = /^(?:全市|全县|全区|全州|全省|本市|总|市)?(?:合计|总计|共计|累计|合計|總計)(?:[::(（].*)?$/;
var SUBTOTAL_FIRST = /^(?:小计|小計)(?![量算时時])/;
var TOTAL_WORD = /(?:合计|总计|共计|累计|小计|合計|總計|小計)/;
function totalKind(text2) {
  const key = keyText(text2);
  if (key === "" || key.length > 24) return null;
  const lower = key.toLowerCase();
  if (/^(?:sub-?total)\b/.test(lower)) return "subtotal";
  if (/^(?:grand)?total$/.test(lower) || lower === "sum") return "total";
  if (/^(?:其中|#其中|其中:|ofwhich)/.test(lower)) return "of-which";
  if (!TOTAL_WORD.test(key)) return null;
  if (WHOLE.test(key)) return "total";
  const bare = key.replace(/[::(（].*$/, "");
  if (/(?:合计|总计|共计|累计|小计|合計|總計|小計)$/.test(bare) || SUBTOTAL_FIRST.test(key))
    return "subtotal";
  return null;
}
function statedCount(text2) {
  const key = keyText(text2);
  if (key.length > 24) return null;
  const match = /^(\d{1,7})$/.exec(key) ?? /(\d{1,7})(?:个|項|项)/.exec(key);
  return match === null ? null : Number(match[1]);
}
var NOTE = /^(?:\*?注(?:$|[:\d.、,(①-⑨意明本此表]|以上)|注释|备注[::]|说明[::]|附注|附[::]|填表|填报|制表|审核|审批|复核|校对|负责人|单位负责人|主要负责人|分管领导[::]|经办|联系人|联系电话|电话[:\d]|报送|签字|签名|盖章|日期[::]|数据来源|数据截止|截至|截止|单位[::]|计量单位|金额单位|\(单位|单位[(盖公]|notes?(?:$|[:\d.])|prepared|source[::]|signature)/i;
function isNote(text2) {
  return NOTE.test(keyText(text2));
}

// src/ledger/merged-cells.ts
var MERGED_BY_CUSTOM = ["county", "group", "industry"];
function isMergedColumn(rows, column, header) {
  if (!MERGED_BY_CUSTOM.includes(column.field)) return false;
  const name = header.columns.find(({ field }) => field === "name")?.index ?? 0;
  if (column.field !== "county" && column.index > name) return false;
  let blanks = 0;
  let above = "";
  for (const row of rows) {
    const project = keyText(row.cells[name] ?? "");
    const value = keyText(row.cells[column.index] ?? "");
    if (project === "" || totalKind(project) !== null || totalKind(value) !== null) {
      above = "";
      continue;
    }
    if (value === "") blanks += 1;
    else if (value === above) return false;
    above = value;
  }
  return blanks > 0;
}

// src/ledger/read-day.ts
init_reading_codes();

// src/ledger/read-amount.ts
init_reading_codes();

// src/ledger/reading.ts
var NOTHING = { value: null, fault: null, expected: null };
function certain(value) {
  return { value, fault: null, expected: null };
}
function remarked(value, fault, expected = null) {
  return { value, fault, expected };
}
function unread(fault, expected = null) {
  return { value: null, fault, expected };
}

// src/ledger/read-amount.ts
var SPREADSHEET_ERRORS = /* @__PURE__ */ new Set([
  ...[
    "#REF!",
    "#N/A",
    "#DIV/0!",
    "#VALUE!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#GETTING_DATA",
    "#SPILL!",
    "#CALC!"
  ]
]);
function isSpreadsheetError(plain) {
  if (!plain.startsWith("#")) return false;
  return SPREADSHEET_ERRORS.has(plain.toUpperCase()) || /^#+$/.test(plain);
}
var APPROXIMATE_BEFORE = /^(?:约|大约|近|将近|超|超过|逾|不低于|不少于|不超过|预计|暂定|左右|至少|>=?|<=?|≥|≤|~|≈)/;
var APPROXIMATE_AFTER = /(?:左右|上下|以上|以下|多|余|\+)(?:元)?$/;
var RANGE = /^[\d.,]+[^\d.,]{0,4}(?:-|–|—|~|～|至|到)[\d.,]+/;
var SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+/i;
var SECOND_VALUE = /^[\d.,]+[^\d.,()]{0,4}\([^()]*\d[^()]*\)$/;
function readAmount(text2, context) {
  const plain = keyText(text2);
  if (saysNothing(plain)) return NOTHING;
  if (isSpreadsheetError(plain)) return unread(READING.spreadsheetError);
  const fault = knownFault(plain);
  if (fault !== null) return unread(fault);
  if (splitsNumber(text2, plain)) return unread(READING.amountUnreadable);
  const body = plain.startsWith("+") ? plain.slice(1) : plain;
  const prefix = /^(?:人民币|rmb|cny|us\$|usd|[¥￥$€])/i.exec(body)?.[0] ?? "";
  const rest = body.slice(prefix.length);
  const end = numberEnd(rest);
  const decimal = parseDecimal(rest.slice(0, end));
  if (decimal === null) return unread(READING.amountUnreadable);
  const unit = unitOf2(prefix, rest.slice(end), context.unit);
  if (unit === "unknown") return unread(READING.amountUnreadable);
  if (unit === null) return decimal.digits === 0n ? certain(0) : unread(READING.moneyUnitUnknown);
  const yuan = yuanOf(decimal, unit, context.rates);
  switch (yuan.kind) {
    case "exact":
      return certain(yuan.yuan);
    case "rounded":
      return remarked(yuan.yuan, READING.finerThanYuan, { amount: yuan.yuan });
    case "too-large":
      return unread(READING.amountTooLarge);
    case "no-rate":
      return unread(READING.foreignWithoutRate, yuan.currency);
  }
}
function knownFault(plain) {
  if (plain.length > 64) return null;
  if (SCIENTIFIC.test(plain)) return READING.scientificNotation;
  if (/^(?:-|−|－)\d/.test(plain) || /^\([\d.,]+\)$/.test(plain)) return READING.negativeAmount;
  if (RANGE.test(plain)) return READING.amountRange;
  if (APPROXIMATE_BEFORE.test(plain) || APPROXIMATE_AFTER.test(plain)) return READING.amountApproximate;
  if (SECOND_VALUE.test(plain)) return READING.secondValue;
  return null;
}
function numberEnd(text2) {
  let end = 0;
  while (end < text2.length) {
    const code = text2.charCodeAt(end);
    if (!(code >= 48 && code <= 57 || code === 44 || code === 46)) break;
    end += 1;
  }
  return end;
}
function unitOf2(prefix, suffix, column) {
  if (prefix === "") return suffix === "" ? column : parseMoneyUnit(suffix) ?? "unknown";
  const own = suffix === "" ? column : parseMoneyUnit(`${prefix}${suffix}`) ?? parseMoneyUnit(suffix);
  if (own === null) return suffix === "" ? null : "unknown";
  return parseMoneyUnit(prefix)?.currency === own.currency ? own : "unknown";
}

// src/ledger/read-day.ts
var FIRST_SERIAL = 32874;
var LAST_SERIAL = 73050;
var FULL = /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})(?:日|号)?$/;
var MONTH = /^(\d{4})([-/.年])(\d{1,2})(?:月|月份)?$/;
var YEARLESS = /^(\d{1,2})(?:月(\d{1,2})(?:日|号)?|[-/.](\d{1,2}))$/;
var TWO_DIGITS = /^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;
var TIME = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.0{1,6})?)?(?: ?[ap]m)?z?$/i;
function readDay(text2, ledgerYear) {
  const spaced = plainText(text2);
  if (saysNothing(spaced)) return NOTHING;
  if (isSpreadsheetError(spaced)) return unread(READING.spreadsheetError);
  if (spaced.length > 40) return unread(READING.dayUnreadable);
  const dated = spaced.replace(TIME, "");
  if (/\d \d/.test(dated)) return unread(READING.dayUnreadable);
  const plain = dated.replaceAll(" ", "");
  return digitsOnly(plain) ?? withSeparators(plain) ?? withoutYear(plain, ledgerYear) ?? unread(READING.dayUnreadable);
}
function digitsOnly(plain) {
  if (!/^\d{4,8}(?:\.0+)?$/.test(plain)) return null;
  const digits = plain.replace(/\.0+$/, "");
  if (digits.length === 8) {
    return orImpossible(
      dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), fromOne(digits.slice(6)))
    );
  }
  if (digits.length === 6) return orImpossible(dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4)), 0));
  const serial = Number(digits);
  if (digits.length === 5 && serial >= FIRST_SERIAL && serial <= LAST_SERIAL)
    return certain(dayOfSerial(serial));
  if (digits.length === 4 && serial >= 1980 && serial <= 2099) return unread(READING.yearOnly);
  return unread(READING.dayUnreadable);
}
function withSeparators(plain) {
  const full = FULL.exec(plain);
  if (full !== null) {
    const sameSigns = full[2] === "\u5E74" ? full[4] === "\u6708" : full[4] === full[2];
    if (!sameSigns) return unread(READING.dayUnreadable);
    return orImpossible(dayOf(Number(full[1]), Number(full[3]), fromOne(full[5] ?? "")));
  }
  const month = MONTH.exec(plain);
  if (month !== null) {
    if (month[2] === "." && month[3] === "1") return unread(READING.monthAmbiguous);
    return orImpossible(dayOf(Number(month[1]), Number(month[3]), 0));
  }
  if (/^\d{4}年度?$/.test(plain)) return unread(READING.yearOnly);
  return TWO_DIGITS.test(plain) ? unread(READING.twoDigitYear) : null;
}
function withoutYear(plain, ledgerYear) {
  const match = YEARLESS.exec(plain);
  if (match === null) return null;
  if (ledgerYear === null) return unread(READING.dayYearUnknown);
  const day = dayOf(ledgerYear, Number(match[1]), fromOne(match[2] ?? match[3] ?? ""));
  return day === null ? unread(READING.dayImpossible) : remarked(day, READING.dayWithoutYear, { day });
}
function fromOne(digits) {
  const number = Number(digits);
  return number === 0 ? -1 : number;
}
function orImpossible(day) {
  return day === null ? unread(READING.dayImpossible) : certain(day);
}

// src/ledger/preamble.ts
function readPreamble(rows, file) {
  const texts = rows.flatMap((row) => row.cells.map(keyText)).filter((text2) => text2 !== "");
  const inSheet = statedDay(texts);
  const inName = inSheet === null ? dayInFileName(file) : null;
  const day = inSheet ?? inName;
  return {
    title: texts[0] ?? null,
    unit: first(texts, moneyUnitOf),
    statedDay: day,
    statedIn: inSheet !== null ? "sheet" : inName !== null ? "file-name" : null,
    year: day !== null ? yearOf(day) : first(texts, (text2) => yearIn(text2)),
    city: first(texts, cityOf)
  };
}
function lastDayOf(stated) {
  return isMonthOnly(stated) ? endOfMonth(stated) : stated;
}
var LONGEST_TEXT = 200;
function first(texts, read) {
  for (const text2 of texts) {
    const value = text2.length > LONGEST_TEXT ? null : read(text2);
    if (value !== null) return value;
  }
  return null;
}
function moneyUnitOf(text2) {
  if (text2.length > LONGEST_TEXT) return null;
  for (let at2 = text2.indexOf("\u5355\u4F4D"); at2 >= 0; at2 = text2.indexOf("\u5355\u4F4D", at2 + 1)) {
    const after = text2.slice(at2 + 2).replace(/^[::]/, "");
    for (const word of after.split(/[、,;/|)(]/)) {
      const unit = parseMoneyUnit(word);
      if (unit !== null) return unit;
    }
  }
  return null;
}
var DAY_WORDS = /(?:截至|截止|填报时间|填报日期|填表时间|填表日期|制表日期|制表时间|统计日期|统计时间|报送时间|报送日期|上报时间|数据截止|日期|时间)/;
var DAY_IN_TEXT = /(20\d{2})[年\-/.](\d{1,2})(?:[月\-/.](?:(\d{1,2})日?)?)?/;
function statedDay(texts) {
  const labelled = texts.filter((text2) => DAY_WORDS.test(text2)).flatMap((text2) => dayIn(text2) ?? []);
  const any = texts.flatMap((text2) => text2.length > LONGEST_TEXT ? [] : dayIn(text2) ?? []);
  const all = [...labelled, ...any];
  return all.find((day) => !isMonthOnly(day)) ?? all[0] ?? null;
}
function dayIn(text2) {
  const match = DAY_IN_TEXT.exec(text2);
  if (match === null) return null;
  const [, year = "", month = "", day] = match;
  return readDay(day === void 0 ? `${year}-${month}` : `${year}-${month}-${day}`, null).value;
}
function dayInFileName(file) {
  const compact = /(?:^|\D)(20\d{2})(\d{2})(\d{2})?(?=\D|$)/.exec(file);
  if (compact !== null) return readDay(compact.slice(1).join(""), null).value;
  const match = /(20\d{2})[-_.年](\d{1,2})(?:[-_.月](\d{1,2})(?=\D|$))?/.exec(file);
  if (match === null) return null;
  const [, year = "", month = "", day] = match;
  return readDay([year, month, day].filter((part) => part !== void 0).join("-"), null).value;
}
function yearIn(text2) {
  const match = /(20\d{2})年/.exec(text2);
  return match === null ? null : Number(match[1]);
}
function cityOf(text2) {
  const from = text2.replace(/^.{0,6}[::]/, "").replace(/^.{2,8}?(?:省|自治区)/, "");
  for (const end of ["\u5E02", "\u5DDE", "\u76DF", "\u5730\u533A"]) {
    const at2 = from.indexOf(end);
    if (at2 < 1 || at2 > 12) continue;
    const name = from.slice(0, at2 + end.length);
    if (placesNamed(name).some((place) => place.level === "city" || /^(?:北京|天津|上海|重庆)市$/.test(name)))
      return name;
  }
  return null;
}

// src/ledger/open-sheet.ts
var HEAD_BYTES = 256 * 1024;
async function openSheet(source, options) {
  const head = await source.head(HEAD_BYTES);
  const complete = head.length < HEAD_BYTES;
  let best = null;
  let firstFault = null;
  let anyText = false;
  for (const dialect2 of likelyDialects(head, source.name, complete, options.encoding)) {
    let sample2;
    try {
      sample2 = await sampleRows(head, dialect2, { source: source.name, complete });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      firstFault ??= error;
      continue;
    }
    anyText ||= sample2.some((row) => row.cells.some((cell) => cell.trim() !== ""));
    const header2 = findHeader(sample2, options.words);
    if (header2 === null) continue;
    if (best === null || header2.columns.length > best.header.columns.length)
      best = { dialect: dialect2, header: header2, sample: sample2 };
    if (missingFields(header2).length === 0) break;
  }
  const missing = best === null ? REQUIRED : missingFields(best.header, [...REQUIRED, ...options.required]);
  if (best === null || missing.length > 0) {
    throw firstFault ?? (anyText ? headerMissing(source.name, missing, best?.header ?? null) : blank(source.name));
  }
  const { header, sample, dialect } = best;
  const data = sample.filter((row) => row.row > header.row);
  const short = data.filter((row) => row.cells.length < header.width && row.cells.length > 1);
  const width = rawWidth(header);
  const long = data.filter(
    ({ cells }) => cells.length > width && cells.slice(width).every((cell) => keyText(cell) === "")
  );
  return {
    source,
    dialect,
    header,
    preamble: withColumns(
      data,
      header,
      readPreamble(
        sample.filter((row) => row.row <= header.row - header.height),
        source.name.slice(source.name.lastIndexOf("/") + 1)
      )
    ),
    merged: new Set(
      header.columns.filter((column) => isMergedColumn(data, column, header)).map(({ index }) => index)
    ),
    // Where only the last row is short, the file may have been cut off there.
    ragged: short.length * 2 > data.length && short[0] !== data.at(-1),
    overlong: long.length * 2 > data.length,
    sample
  };
}
function withColumns(rows, header, preamble) {
  const cell = (field) => {
    const index = header.columns.find((column) => column.field === field)?.index;
    return index === void 0 ? "" : tidyText(rows[0]?.cells[index] ?? "");
  };
  const day = readDay(cell("reportDay"), null).value;
  const city = cell("city");
  return {
    ...preamble,
    city: preamble.city ?? (city === "" ? null : city),
    ...day === null || preamble.statedIn === "sheet" ? {} : { statedDay: day, statedIn: "sheet", year: yearOf(day) }
  };
}
function blank(source) {
  return new Unreadable({ code: READING.emptyFile, at: { source, row: null, column: null, line: null } });
}
function headerMissing(source, missing, header) {
  const known = header?.columns.map((column) => header.labels[column.index] ?? "") ?? [];
  const unknown = header?.unknown.map((index) => header.labels[index] ?? "") ?? [];
  const label = (language) => missing.map((field) => FIELDS[field].label[language]).join(", ");
  return new Unreadable({
    code: READING.requiredColumnMissing,
    at: { source, row: header?.row ?? null, column: null, line: header?.line ?? null },
    found: header === null ? null : [...known, ...unknown].slice(0, 40).join("\u3001"),
    expected: { zh: label("zh").replaceAll(", ", "\u3001"), en: label("en") },
    details: { fields: { zh: label("zh").replaceAll(", ", "\u3001"), en: label("en") } }
  });
}
function rawWidth(header) {
  return Math.max(...header.texts.map((cells) => cells.length));
}
function looksGarbled({ sample }) {
  return sample.some(({ cells }) => cells.some((cell) => /[\ue000-\uf8ff]/.test(cell)));
}
function headerFindings(sheet) {
  const { header, source, preamble } = sheet;
  const at2 = (index) => ({
    source: source.name,
    row: header.row,
    column: index + 1,
    line: header.line
  });
  const plain = { county: null, project: null, related: [] };
  const found = [];
  if (looksGarbled(sheet)) {
    const at3 = { source: source.name, row: null, column: null, line: null };
    const { encoding } = sheet.dialect;
    found.push({
      ...plain,
      code: READING.encodingDoubtful,
      at: at3,
      field: null,
      found: encoding,
      expected: null,
      details: {}
    });
  }
  for (const rival of header.rivals) {
    const taken = header.columns.find((column) => column.field === rival.field);
    found.push({
      ...plain,
      code: READING.twoColumnsOneField,
      at: at2(rival.index),
      field: rival.field,
      found: header.labels[rival.index] ?? "",
      expected: null,
      details: { taken: header.labels[taken?.index ?? 0] ?? "", field: { field: rival.field } }
    });
  }
  for (const index of header.unknown) {
    const label = header.labels[index] ?? "";
    found.push({
      ...plain,
      code: READING.unknownColumn,
      at: at2(index),
      field: null,
      found: label,
      expected: null,
      details: {}
    });
  }
  const data = header.unknown.map((index) => header.labels[index] ?? "").filter(isData);
  if (data.length > 0) {
    const row = { source: source.name, row: header.row, column: null, line: header.line };
    const [first2 = ""] = data;
    found.push({
      ...plain,
      code: READING.headerHoldsData,
      at: row,
      field: null,
      found: first2,
      expected: null,
      details: {}
    });
  }
  for (const index of unlabelled(sheet)) {
    found.push({
      ...plain,
      code: READING.columnWithoutLabel,
      at: at2(index),
      field: null,
      found: null,
      expected: null,
      details: {}
    });
  }
  for (const column of header.columns) {
    const stated = preamble.unit;
    if (column.unit === null || stated === null || column.unit.name === stated.name) continue;
    found.push({
      ...plain,
      code: READING.moneyUnitContradictory,
      at: at2(column.index),
      field: column.field,
      found: header.labels[column.index] ?? "",
      expected: column.unit.name,
      details: { row: stated.name }
    });
  }
  return found;
}
function isData(label) {
  return /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d+\.\d+)$/.test(keyText(label));
}
function unlabelled({ header, sample }) {
  const name = header.columns.find(({ field }) => field === "name")?.index ?? 0;
  const named = sample.filter(({ row, cells }) => row > header.row && keyText(cells[name] ?? "") !== "");
  return Array.from({ length: rawWidth(header) }, (_, index) => index).filter(
    (index) => keyText(header.labels[index] ?? "") === "" && named.some(({ cells }) => !saysNothing(keyText(cells[index] ?? "")))
  );
}

// src/ledger/read-sheet.ts
init_finding();
init_reading_codes();
init_rows();

// src/ledger/classify-row.ts
var NAMING = ["serial", "group", "county", "code", "name"];
var TITLE = /(?:台账|台帐|一览表|汇总表|情况表|统计表|明细表|项目表|登记表|进度表|清单)(?:\(.{0,12}\))?$/;
function classifyRow(texts, around) {
  const { header } = around;
  const keys = texts.map(keyText);
  const filled = keys.flatMap((key, index) => key === "" ? [] : [index]);
  const [first2] = filled;
  if (first2 === void 0) return { kind: "blank" };
  const repeated = repeatedHeader(texts, keys, around);
  if (repeated !== null) return repeated;
  const total2 = totalOf(keys, first2, header);
  if (total2 !== null) return total2;
  const text2 = keys[first2] ?? "";
  if (filled.length <= 3) {
    for (const index of filled) {
      const unit = moneyUnitOf(keys[index] ?? "");
      if (unit !== null && filled.length <= 3 && !hasAmount(keys, header)) return { kind: "unit", unit };
    }
  }
  const loose = filled.length <= 4 && !hasAmount(keys, header);
  if (loose && (isNote(text2) || isTitle(text2, around.title))) return { kind: "note" };
  if (loose && around.afterNote && filled.length === 1) return { kind: "note" };
  const holds = (field) => (keys[columnOf2(header, field)] ?? "") !== "";
  if (holds("name") && (filled.length > 1 || header.width === 1)) return { kind: "project" };
  if (hasAmount(keys, header) && filled.length > 1) return { kind: "project" };
  return { kind: "stray", column: first2 };
}
function columnOf2(header, field) {
  return header.columns.find((column) => column.field === field)?.index ?? -1;
}
function hasAmount(keys, header) {
  const key = keys[columnOf2(header, "investment")] ?? "";
  return /^\d/.test(key) && (parseDecimal(key) !== null || key.length <= 24);
}
function isTitle(key, title) {
  return key === title || TITLE.test(key);
}
function totalOf(keys, first2, header) {
  const naming = header.columns.filter(({ field }) => NAMING.includes(field)).map(({ index }) => index);
  for (const index of [...naming, first2]) {
    const label = keys[index] ?? "";
    const total2 = totalKind(label);
    if (total2 !== null) return { kind: "total", total: total2, label };
  }
  return null;
}
function repeatedHeader(texts, keys, around) {
  const { header } = around;
  for (const line2 of header.texts) {
    if (keys.every((key, index) => key === keyText(line2[index] ?? "")))
      return { kind: "header", differs: false };
  }
  if (keys.filter((key) => around.words.has(key.toLowerCase())).length < 2) return null;
  const other = readHeader([{ row: 0, line: 0, cells: texts }], around.words);
  const named = other.columns.some(({ field }) => field === "name");
  return named && other.columns.length >= 3 ? { kind: "header", differs: true } : null;
}

// src/ledger/column-readers.ts
init_finding();
init_reading_codes();
init_rows();

// src/ledger/meanings.ts
init_rows();
var MOST = 4096;
var SLOTS = MOST * 4;
var Meanings = class {
  #interpret;
  #slots = new Int32Array(SLOTS);
  #bytes = new Uint8Array(4096);
  #ends = new Uint32Array(MOST + 1);
  #values = [];
  constructor(interpret) {
    this.#interpret = interpret;
  }
  /** The meaning of cell `cell` of a batch. */
  of(batch, cell) {
    const { bytes: bytes2 } = batch;
    const from = batch.from[cell] ?? 0;
    const to = batch.to[cell] ?? 0;
    let hash = to - from;
    for (let at2 = Math.max(from, to - 12); at2 < to; at2 += 1)
      hash = Math.imul(hash ^ (bytes2[at2] ?? 0), 16777619);
    let slot = (hash ^ hash >>> 15) & SLOTS - 1;
    for (; ; ) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) break;
      if (this.#isAt(entry - 1, bytes2, from, to)) return this.#values[entry - 1];
      slot = slot + 1 & SLOTS - 1;
    }
    const value = this.#interpret(cellText(batch, cell));
    this.#remember(slot, bytes2.subarray(from, to), value);
    return value;
  }
  #isAt(entry, bytes2, from, to) {
    const start = this.#ends[entry] ?? 0;
    const length = (this.#ends[entry + 1] ?? 0) - start;
    if (length !== to - from) return false;
    for (let at2 = 0; at2 < length; at2 += 1) if (this.#bytes[start + at2] !== bytes2[from + at2]) return false;
    return true;
  }
  #remember(slot, text2, value) {
    if (text2.length > 1024) return;
    const count = this.#values.length;
    if (count === MOST) {
      this.#slots.fill(0);
      this.#values = [];
      return;
    }
    const start = this.#ends[count] ?? 0;
    if (start + text2.length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, start + text2.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(text2, start);
    this.#ends[count + 1] = start + text2.length;
    this.#values.push(value);
    this.#slots[slot] = count + 1;
  }
};

// src/ledger/project-row.ts
init_rows();

// src/ledger/key-bytes.ts
var APOSTROPHE = 39;
function keyOfBytes(bytes2, from, to, key) {
  key.reserve(to - from);
  const { units } = key;
  let length = 0;
  for (let at2 = from; at2 < to; ) {
    const first2 = bytes2[at2] ?? 0;
    if (first2 < 128) {
      at2 += 1;
      if (first2 <= 32 || first2 === 127 || first2 === APOSTROPHE && length === 0) continue;
      units[length] = first2 >= 65 && first2 <= 90 ? first2 + 32 : first2;
      length += 1;
    } else if (first2 >= 240) {
      const point = (first2 & 7) << 18 | sixBits(bytes2, at2 + 1) << 12 | lastTwo(bytes2, at2 + 2);
      at2 += 4;
      units[length] = 55232 + (point >> 10);
      units[length + 1] = 56320 | point & 1023;
      length += 2;
    } else {
      const isLong = first2 >= 224;
      const code = isLong ? (first2 & 15) << 12 | lastTwo(bytes2, at2 + 1) : (first2 & 31) << 6 | sixBits(bytes2, at2 + 1);
      at2 += isLong ? 3 : 2;
      const unit = first2 >= 228 && first2 <= 233 ? code : keyUnit(code);
      if (unit < 0) continue;
      units[length] = unit;
      length += 1;
    }
  }
  key.length = length;
}
function isLongText(bytes2, from, to) {
  if (to - from <= 3 * LONGEST_NOTHING || !isPlain(bytes2[from] ?? 0)) return false;
  const last = bytes2[to - 1] ?? 0;
  return last < 128 ? last > 32 : isPlain(bytes2[to - 3] ?? 0);
}
function isPlain(byte) {
  return byte > 32 && byte < 127 || byte >= 228 && byte <= 233;
}
function sixBits(bytes2, at2) {
  return (bytes2[at2] ?? 0) & 63;
}
function lastTwo(bytes2, at2) {
  return sixBits(bytes2, at2) << 6 | sixBits(bytes2, at2 + 1);
}

// src/ledger/project-row.ts
var ProjectRow = class {
  county = null;
  countyFilled = false;
  /** The row has fewer cells than the header. */
  endsEarly = false;
  referrer = null;
  referrerShare = null;
  jobs = null;
  statedStage = null;
  stage = null;
  startSign = null;
  investment = null;
  fixedInvestment = null;
  paidIn = null;
  output = null;
  tax = null;
  signed = null;
  registered = null;
  agreedStart = null;
  started = null;
  operating = null;
  completed = null;
  terminated = null;
  reportDay = null;
  line;
  row;
  #columns;
  #batch;
  #index;
  #unread = null;
  constructor(columns2, batch, index) {
    this.#columns = columns2;
    this.#batch = batch;
    this.#index = index;
    this.row = batch.firstRow + index;
    this.line = batch.lines[index] ?? 0;
  }
  get source() {
    return this.#columns.source;
  }
  /** Notes that the cell of a field could not be read. */
  markUnread(field) {
    (this.#unread ??= []).push(field);
  }
  isUnread(field) {
    return this.#unread !== null && this.#unread.includes(field);
  }
  raw(field) {
    const cell = this.#cell(field);
    return cell < 0 ? "" : cellText(this.#batch, cell);
  }
  says(field) {
    const cell = this.#cell(field);
    if (cell < 0) return false;
    const { bytes: bytes2, from, to } = this.#batch;
    return isLongText(bytes2, from[cell] ?? 0, to[cell] ?? 0) || this.#text(field) !== null;
  }
  keyInto(field, key) {
    const cell = this.#cell(field);
    if (cell < 0) return false;
    const { bytes: bytes2, from, to } = this.#batch;
    keyOfBytes(bytes2, from[cell] ?? 0, to[cell] ?? 0, key);
    if (key.length === 0) return false;
    const first2 = key.units[0] ?? 0;
    return key.length > LONGEST_NOTHING || first2 >= 48 && first2 <= 57 || this.#text(field) !== null;
  }
  other(label) {
    const cell = this.#cellAt(this.#columns.others.get(label) ?? -1);
    const text2 = cell < 0 ? "" : tidyText(cellText(this.#batch, cell));
    return text2 === "" ? null : text2;
  }
  at(field) {
    const index = field === void 0 ? -1 : this.#columns.indexOf[field];
    return { source: this.source, row: this.row, column: index < 0 ? null : index + 1, line: this.line };
  }
  cells() {
    return rowTexts(this.#batch, this.#index);
  }
  #cell(field) {
    return this.#cellAt(this.#columns.indexOf[field]);
  }
  #cellAt(index) {
    if (index < 0) return -1;
    const cell = (this.#batch.firstCell[this.#index] ?? 0) + index;
    return cell < (this.#batch.firstCell[this.#index + 1] ?? 0) ? cell : -1;
  }
  #text(field) {
    const cell = this.#cell(field);
    return cell < 0 ? null : this.#columns.texts[field].of(this.#batch, cell);
  }
  get serial() {
    return this.#text("serial");
  }
  get group() {
    return this.#text("group");
  }
  get code() {
    return this.#text("code");
  }
  get name() {
    return this.#text("name");
  }
  get investor() {
    return this.#text("investor");
  }
  get origin() {
    return this.#text("origin");
  }
  get capital() {
    return this.#text("capital");
  }
  get industry() {
    return this.#text("industry");
  }
  get chainRole() {
    return this.#text("chainRole");
  }
  get channel() {
    return this.#text("channel");
  }
  get agreement() {
    return this.#text("agreement");
  }
  get event() {
    return this.#text("event");
  }
  get land() {
    return this.#text("land");
  }
  get department() {
    return this.#text("department");
  }
  get leader() {
    return this.#text("leader");
  }
  get problem() {
    return this.#text("problem");
  }
  get remark() {
    return this.#text("remark");
  }
  get city() {
    return this.#text("city");
  }
};

// src/ledger/read-count.ts
init_reading_codes();
var COUNT = /^([\d,]{1,15})(?:\.0{1,6})?(?:人|名|个|项|户)?$/;
function readCount(text2) {
  const plain = keyText(text2);
  if (saysNothing(plain)) return NOTHING;
  if (isSpreadsheetError(plain)) return unread(READING.spreadsheetError);
  if (splitsNumber(text2, plain)) return unread(READING.countUnreadable);
  const digits = COUNT.exec(plain)?.[1];
  const decimal = digits === void 0 ? null : parseDecimal(digits);
  return decimal === null ? unread(READING.countUnreadable) : certain(Number(decimal.digits));
}
var PERCENT = /^(\d{1,3})(?:\.(\d{1,2}))?%$/;
function readShare(text2) {
  const plain = keyText(text2);
  if (saysNothing(plain)) return NOTHING;
  if (isSpreadsheetError(plain)) return unread(READING.spreadsheetError);
  if (splitsNumber(text2, plain)) return unread(READING.shareUnreadable);
  const percent = PERCENT.exec(plain);
  if (percent !== null) return within(Number(percent[1]) * 100 + Number((percent[2] ?? "").padEnd(2, "0")));
  const ratio = /^(\d{1,3}):(\d{1,3})$/.exec(plain);
  if (ratio !== null) {
    const [a, b] = [Number(ratio[1]), Number(ratio[2])];
    return a + b > 0 && a * 1e4 % (a + b) === 0 ? within(a * 1e4 / (a + b)) : unread(READING.shareUnreadable);
  }
  const part = /^(0|1)(?:\.(\d{1,4}))?$/.exec(plain);
  if (part !== null) return within(Number(part[1]) * 1e4 + Number((part[2] ?? "").padEnd(4, "0")));
  return unread(READING.shareUnreadable);
}
function within(share) {
  return share <= 1e4 ? certain(share) : unread(READING.shareUnreadable);
}

// src/ledger/read-stage.ts
init_reading_codes();
var WORDS2 = {
  negotiating: [
    "\u5728\u8C08",
    "\u6D3D\u8C08",
    "\u6D3D\u8C08\u4E2D",
    "\u5728\u6D3D\u8C08",
    "\u8DDF\u8E2A",
    "\u610F\u5411",
    "\u50A8\u5907",
    "\u62DF\u7B7E\u7EA6",
    "\u5F85\u7B7E\u7EA6",
    "negotiating",
    "in talks"
  ],
  signed: [
    ...[
      "\u7B7E\u7EA6",
      "\u5DF2\u7B7E\u7EA6",
      "\u7B7E\u7EA6\u672A\u5F00\u5DE5",
      "\u7B7E\u7EA6\u672A\u6CE8\u518C",
      "\u7B7E\u8BA2\u5408\u540C",
      "\u5DF2\u7B7E\u5408\u540C",
      "\u672A\u5F00\u5DE5",
      "\u5C1A\u672A\u5F00\u5DE5",
      "\u5F85\u5F00\u5DE5",
      "\u62DF\u5F00\u5DE5"
    ],
    ...[
      "\u524D\u671F",
      "\u524D\u671F\u5DE5\u4F5C",
      "\u524D\u671F\u51C6\u5907",
      "\u5F00\u5C55\u524D\u671F\u5DE5\u4F5C",
      "\u7B79\u5907",
      "\u7B79\u5EFA",
      "\u7B79\u5907\u4E2D",
      "\u7B79\u5EFA\u4E2D",
      "\u672A\u52A8\u5DE5",
      "\u5C65\u7EA6",
      "\u5DF2\u5C65\u7EA6"
    ],
    ...["signed", "not started", "preparing", "contracted"]
  ],
  registered: [
    ...[
      "\u6CE8\u518C",
      "\u5DF2\u6CE8\u518C",
      "\u6CE8\u518C\u767B\u8BB0",
      "\u5DF2\u6CE8\u518C\u767B\u8BB0",
      "\u5B8C\u6210\u6CE8\u518C",
      "\u516C\u53F8\u6CE8\u518C",
      "\u5DF2\u6CE8\u518C\u516C\u53F8",
      "\u6CE8\u518C\u672A\u5F00\u5DE5",
      "\u5DF2\u843D\u5730",
      "\u843D\u5730"
    ],
    ...["registered", "landed", "incorporated"]
  ],
  started: [
    ...[
      "\u5F00\u5DE5",
      "\u5DF2\u5F00\u5DE5",
      "\u5F00\u5DE5\u5EFA\u8BBE",
      "\u5DF2\u5F00\u5DE5\u5EFA\u8BBE",
      "\u5728\u5EFA",
      "\u5EFA\u8BBE\u4E2D",
      "\u5EFA\u8BBE",
      "\u7EED\u5EFA",
      "\u65B0\u5F00\u5DE5",
      "\u6B63\u5728\u5EFA\u8BBE",
      "\u65BD\u5DE5",
      "\u65BD\u5DE5\u4E2D"
    ],
    ...[
      "\u4E3B\u4F53\u65BD\u5DE5",
      "\u4E3B\u4F53\u5EFA\u8BBE",
      "\u57FA\u7840\u65BD\u5DE5",
      "\u6869\u57FA\u65BD\u5DE5",
      "\u4E3B\u4F53\u5C01\u9876",
      "\u5382\u623F\u5EFA\u8BBE",
      "\u88C5\u4FEE",
      "\u8BBE\u5907\u5B89\u88C5",
      "\u8BBE\u5907\u8C03\u8BD5",
      "\u52A8\u5DE5"
    ],
    ...["\u5DF2\u52A8\u5DE5", "\u571F\u5EFA", "\u571F\u5EFA\u65BD\u5DE5", "started", "under construction", "in construction", "construction"]
  ],
  operating: [
    ...["\u6295\u4EA7", "\u5DF2\u6295\u4EA7", "\u8BD5\u751F\u4EA7", "\u8BD5\u4EA7", "\u8BD5\u8FD0\u884C", "\u8BD5\u8FD0\u8425", "\u90E8\u5206\u6295\u4EA7", "\u6295\u4EA7\u8FD0\u8425", "\u751F\u4EA7"],
    ...[
      "\u8FD0\u8425",
      "\u5DF2\u8FD0\u8425",
      "\u6B63\u5E38\u751F\u4EA7",
      "\u751F\u4EA7\u4E2D",
      "\u6295\u4EA7\u8FBE\u6548",
      "operating",
      "in production",
      "trial production",
      "in operation"
    ]
  ],
  completed: [
    "\u7AE3\u5DE5",
    "\u5DF2\u7AE3\u5DE5",
    "\u7AE3\u5DE5\u6295\u4EA7",
    "\u5EFA\u6210\u6295\u4EA7",
    "\u5B8C\u5DE5",
    "\u5DF2\u5B8C\u5DE5",
    "\u5EFA\u6210",
    "\u5DF2\u5EFA\u6210",
    "\u8FBE\u4EA7",
    "\u5DF2\u8FBE\u4EA7",
    "\u8FBE\u4EA7\u8FBE\u6807",
    "\u7AE3\u5DE5\u9A8C\u6536",
    "completed"
  ],
  terminated: [
    ...[
      "\u7EC8\u6B62",
      "\u5DF2\u7EC8\u6B62",
      "\u89E3\u7EA6",
      "\u5DF2\u89E3\u7EA6",
      "\u7EC8\u6B62\u5408\u4F5C",
      "\u7EC8\u6B62\u5408\u540C",
      "\u5408\u540C\u7EC8\u6B62",
      "\u89E3\u9664\u5408\u540C",
      "\u53D6\u6D88",
      "\u5DF2\u53D6\u6D88",
      "\u64A4\u9500"
    ],
    ...["\u9000\u51FA", "\u5DF2\u9000\u51FA", "\u6E05\u9000", "\u505C\u6B62", "\u4E2D\u6B62", "terminated", "cancelled", "withdrawn"]
  ]
};
function stageWords(further) {
  const words = /* @__PURE__ */ new Map();
  for (const table of [WORDS2, further]) {
    for (const [stage, list] of Object.entries(table)) {
      for (const word of list) words.set(keyText(word).toLowerCase(), stage);
    }
  }
  return words;
}
function readStage(text2, words) {
  const plain = keyText(text2);
  if (saysNothing(plain)) return NOTHING;
  const stage = words.get(simplified(plain).toLowerCase());
  if (stage !== void 0) return certain(stage);
  return unread(READING.stageUnknown, nearest(plain, words.keys()));
}
var TRADITIONAL2 = "\u958B\u5F00\u7522\u4EA7\u7C3D\u7B7E\u7D04\u7EA6\u518A\u518C\u8A3B\u6CE8\u7D42\u7EC8\u8A66\u8BD5\u71DF\u8425\u8A2D\u8BBE\u5099\u5907\u9054\u8FBE\u904B\u8FD0\u9032\u8FDB\u8AC7\u8C08\u52D5\u52A8\u7C4C\u7B79\u92B7\u9500\u9AD4\u4F53\u88DD\u88C5\u8ABF\u8C03";
function simplified(text2) {
  let out = "";
  for (const character of text2) {
    const at2 = TRADITIONAL2.indexOf(character);
    out += at2 >= 0 && at2 % 2 === 0 ? TRADITIONAL2.charAt(at2 + 1) : character;
  }
  return out;
}

// src/ledger/plain-bytes.ts
var ZERO = 48;
var NINE = 57;
var POINT = 46;
var POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
function plainYuan(bytes2, from, to, exponent) {
  if (to === from || to - from > 15) return -1;
  let digits = 0;
  let point = -1;
  for (let at2 = from; at2 < to; at2 += 1) {
    const byte = bytes2[at2] ?? 0;
    if (byte >= ZERO && byte <= NINE) digits = digits * 10 + (byte - ZERO);
    else if (byte === POINT && point < 0 && at2 > from) point = at2;
    else return -1;
  }
  const scale = point < 0 ? 0 : to - point - 1;
  if (scale > exponent) return -1;
  const yuan = digits * (POWERS[exponent - scale] ?? Number.NaN);
  return yuan <= Number.MAX_SAFE_INTEGER ? yuan : -1;
}
function exponentOf(factor) {
  return POWERS.indexOf(factor);
}
var DASH = 45;
var SLASH = 47;
function plainDay(bytes2, from, to) {
  if (to - from < 8 || to - from > 10) return -1;
  const separator = bytes2[from + 4] ?? 0;
  if (separator < DASH || separator > SLASH) return -1;
  let second = from + 6;
  if (bytes2[second] !== separator) second += 1;
  if (bytes2[second] !== separator) return -1;
  const year = digitsBetween(bytes2, from, from + 4);
  const month = digitsBetween(bytes2, from + 5, second);
  const day = digitsBetween(bytes2, second + 1, to);
  if (year < 0 || month < 0 || day < 1) return -1;
  return dayOf(year, month, day) ?? -1;
}
function digitsBetween(bytes2, from, to) {
  const count = to - from;
  if (count < 1 || count === 3) return -1;
  let value = 0;
  for (let at2 = from; at2 < to; at2 += 1) {
    const byte = bytes2[at2] ?? 0;
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + (byte - ZERO);
  }
  return value;
}

// src/ledger/column-readers.ts
var SET_AMOUNT = {
  investment: (project, value) => void (project.investment = value),
  fixedInvestment: (project, value) => void (project.fixedInvestment = value),
  paidIn: (project, value) => void (project.paidIn = value),
  output: (project, value) => void (project.output = value),
  tax: (project, value) => void (project.tax = value)
};
var SET_DAY = {
  signed: (project, value) => void (project.signed = value),
  registered: (project, value) => void (project.registered = value),
  agreedStart: (project, value) => void (project.agreedStart = value),
  started: (project, value) => void (project.started = value),
  operating: (project, value) => void (project.operating = value),
  completed: (project, value) => void (project.completed = value),
  terminated: (project, value) => void (project.terminated = value),
  reportDay: (project, value) => void (project.reportDay = value)
};
var TypedColumn = class {
  field;
  index;
  #meanings;
  #set;
  #plain;
  constructor({ field, index }, interpret, set, plain = null) {
    this.field = field;
    this.index = index;
    this.#meanings = new Meanings(interpret);
    this.#set = set;
    this.#plain = plain;
  }
  read(batch, cell) {
    return this.#meanings.of(batch, cell);
  }
  set(project, batch, cell) {
    const from = batch.from[cell] ?? 0;
    const to = batch.to[cell] ?? 0;
    if (from === to) return NOTHING;
    if (this.#plain !== null) {
      const value = this.#plain(batch.bytes, from, to);
      if (value >= 0) {
        this.#set(project, value);
        return NOTHING;
      }
    }
    const reading = this.#meanings.of(batch, cell);
    this.#set(project, reading.value);
    return reading;
  }
};
function columnReaders(header, context) {
  return new Readers(header, context);
}
var Readers = class {
  #context;
  #columns;
  #typed;
  #rawWidth;
  #naming;
  #county;
  #countyMeanings;
  #countyMerged;
  #startColumn;
  #above = null;
  constructor(header, context) {
    this.#context = context;
    const indexOf = indexes(header.columns);
    this.#columns = {
      source: context.sheet.source.name,
      indexOf,
      texts: textMeanings(),
      others: others(header)
    };
    this.#typed = header.columns.flatMap((column) => this.#reader(column) ?? []);
    this.#rawWidth = rawWidth(header);
    this.#naming = ["serial", "group", "county", "code", "name"].map((field) => indexOf[field]).filter((index) => index >= 0);
    this.#county = indexOf.county;
    this.#countyMeanings = new Meanings(
      (text2) => saysNothing(keyText(text2)) ? null : context.counties.resolve(text2)
    );
    this.#countyMerged = context.sheet.merged.has(indexOf.county);
    this.#startColumn = startColumn(header, context.startColumn);
  }
  isPlainProject(batch, index) {
    const first2 = batch.firstCell[index] ?? 0;
    const end = batch.firstCell[index + 1] ?? 0;
    const { name, investment } = this.#columns.indexOf;
    if (first2 + Math.max(name, investment) >= end) return false;
    const digit = batch.bytes[batch.from[first2 + investment] ?? 0] ?? 0;
    if (digit < 48 || digit > 57 || isEmpty(batch, first2 + investment)) return false;
    if (isEmpty(batch, first2 + name) || !beginsPlainly(batch, first2 + name)) return false;
    for (const column of this.#naming) {
      if (first2 + column < end && mayBeTotal(batch, first2 + column)) return false;
    }
    return true;
  }
  startBlock() {
    this.#above = null;
  }
  read(batch, index) {
    const project = new ProjectRow(this.#columns, batch, index);
    const first2 = batch.firstCell[index] ?? 0;
    const end = batch.firstCell[index + 1] ?? 0;
    this.#readCounty(project, batch, first2, end);
    if (hasHidden(batch, first2 + this.#columns.indexOf.name, end)) this.#hidden(project, "name");
    const odd = end - first2 === this.#rawWidth ? null : this.#wrongWidth(project, batch, first2, end);
    if (odd !== null) {
      const { code, column } = odd;
      const at2 = { ...project.at(), column };
      const found = String(end - first2);
      this.#context.report(finding({ code, at: at2, ...ownerOf(project), found, expected: this.#rawWidth }));
      if (code !== READING.blankCellsBeyond) {
        for (const { field } of this.#typed) project.markUnread(field);
        return project;
      }
    }
    for (const column of this.#typed) {
      const cell = first2 + column.index;
      if (cell >= end) continue;
      const reading = column.set(project, batch, cell);
      if (reading.fault !== null) this.#fault(project, column, reading, cellText(batch, cell));
    }
    if (this.#startColumn >= 0) {
      const cell = first2 + this.#startColumn;
      project.startSign = cell < end && !saysNothing(keyText(cellText(batch, cell)));
    }
    project.stage = stageOn(project.statedStage, project, this.#context.asOf);
    return project;
  }
  statedSums(batch, index) {
    const first2 = batch.firstCell[index] ?? 0;
    const end = batch.firstCell[index + 1] ?? 0;
    const sums = [];
    for (const column of this.#typed) {
      const cell = first2 + column.index;
      if (!isSummed(column.field) || cell >= end) continue;
      const { value, fault, expected } = column.read(batch, cell);
      const found = cellText(batch, cell);
      const at2 = {
        source: this.#columns.source,
        row: batch.firstRow + index,
        column: column.index + 1,
        line: batch.lines[index] ?? null
      };
      if (fault !== null && fault !== READING.finerThanYuan) {
        if (fault === READING.moneyUnitUnknown)
          throw new Unreadable({ code: fault, at: at2, field: column.field, found });
        this.#context.report(finding({ code: fault, at: at2, field: column.field, found, expected }));
      }
      if (typeof value === "number") sums.push({ field: column.field, value, at: at2, found });
    }
    return sums;
  }
  #reader(column) {
    const { field } = column;
    const kind = FIELDS[field].kind;
    switch (kind) {
      case "amount":
        return amountColumn(column, this.#context);
      case "day": {
        const { year } = this.#context;
        return new TypedColumn(column, (text2) => readDay(text2, year), SET_DAY[field], plainDay);
      }
      case "count":
        return new TypedColumn(column, readCount, (project, value) => void (project.jobs = value));
      case "share":
        return new TypedColumn(column, readShare, (project, value) => void (project.referrerShare = value));
      case "stage": {
        const { stageWords: stageWords2 } = this.#context;
        return new TypedColumn(
          column,
          (text2) => readStage(text2, stageWords2),
          (project, value) => void (project.statedStage = value)
        );
      }
      case "county":
        return field === "county" ? null : this.#referrer(column);
      case "text":
        return null;
    }
  }
  #referrer(column) {
    const { counties: counties2 } = this.#context;
    const read = (text2) => {
      const value = saysNothing(keyText(text2)) ? null : counties2.resolve(text2).name;
      return { value, fault: null, expected: null };
    };
    return new TypedColumn(column, read, (project, value) => void (project.referrer = value));
  }
  #readCounty(project, batch, first2, end) {
    const cell = first2 + this.#county;
    const match = cell < end ? this.#countyMeanings.of(batch, cell) : null;
    if (match !== null) {
      project.county = match.name;
      this.#above = match;
      if (hasHidden(batch, cell, end)) this.#hidden(project, "county");
      if (isOdd(match)) this.#oddCounty(project, match);
      return;
    }
    if (this.#countyMerged && this.#above !== null && cell < end && isBlankText(cellText(batch, cell))) {
      project.county = this.#above.name;
      project.countyFilled = true;
      return;
    }
    project.markUnread("county");
    this.#context.report(
      finding({
        code: READING.countyMissing,
        at: project.at("county"),
        field: "county",
        project: project.code ?? project.name,
        found: project.raw("county")
      })
    );
  }
  #oddCounty(project, match) {
    this.#context.report(
      finding({
        code: match.kind === "elsewhere" ? READING.countyElsewhere : READING.countyUnknown,
        at: project.at("county"),
        field: "county",
        county: match.name,
        project: project.code ?? project.name,
        found: project.raw("county"),
        expected: match.kind === "elsewhere" ? this.#context.counties.city : match.nearest,
        details: { name: match.name }
      })
    );
  }
  /** What is wrong with a row that is not as wide as the header's, and the column from which on; null for nothing. */
  #wrongWidth(project, batch, first2, end) {
    if (end - first2 < this.#rawWidth) {
      project.endsEarly = true;
      return this.#context.sheet.ragged ? null : { code: READING.tooFewCells, column: end - first2 + 1 };
    }
    for (let cell = first2 + this.#rawWidth; cell < end; cell += 1) {
      if (!isBlankText(cellText(batch, cell)))
        return { code: READING.tooManyCells, column: cell - first2 + 1 };
    }
    if (end - first2 > this.#rawWidth && !this.#context.sheet.overlong)
      return { code: READING.blankCellsBeyond, column: this.#rawWidth + 1 };
    return null;
  }
  #hidden(project, field) {
    const found = project.raw(field);
    this.#context.report(
      finding({
        code: READING.hiddenCharacters,
        at: project.at(field),
        field,
        ...ownerOf(project),
        found
      })
    );
  }
  #fault(project, { field }, reading, found) {
    if (reading.fault === null) return;
    const { fault: code, expected } = reading;
    const at2 = project.at(field);
    if (code === READING.moneyUnitUnknown) throw new Unreadable({ code, at: at2, field, found });
    if (reading.value === null) project.markUnread(field);
    this.#context.report(finding({ code, at: at2, field, ...ownerOf(project), found, expected }));
  }
};
function amountColumn(column, context) {
  const unit = column.unit ?? context.unit;
  const exponent = unit === null || unit.currency !== "CNY" ? -1 : exponentOf(unit.factor);
  return new TypedColumn(
    column,
    (text2) => readAmount(text2, { unit, rates: context.rates }),
    SET_AMOUNT[column.field],
    exponent < 0 ? null : (bytes2, from, to) => plainYuan(bytes2, from, to, exponent)
  );
}
function isSummed(field) {
  return FIELDS[field].kind === "amount" || field === "jobs";
}
function indexes(columns2) {
  const found = Object.fromEntries(FIELD_NAMES.map((field) => [field, -1]));
  for (const column of columns2) found[column.field] = column.index;
  return found;
}
function others(header) {
  return new Map(header.unknown.map((index) => [header.labels[index] ?? "", index]));
}
function textMeanings() {
  const texts = FIELD_NAMES.filter((field) => FIELDS[field].kind === "text");
  const tidy = (text2) => {
    const value = tidyText(text2);
    return saysNothing(value) ? null : value;
  };
  return Object.fromEntries(texts.map((field) => [field, new Meanings(tidy)]));
}
function startColumn(header, label) {
  return label === null ? -1 : header.labels.findIndex((text2) => keyText(text2) === keyText(label));
}
function isBlankText(text2) {
  return keyText(text2) === "";
}
function isEmpty(batch, cell) {
  return batch.from[cell] === batch.to[cell];
}
function beginsPlainly(batch, cell) {
  const byte = batch.bytes[batch.from[cell] ?? 0] ?? 0;
  return byte > 39 && byte < 127 || byte >= 228 && byte <= 233;
}
function isOdd({ kind, nearest: nearest2 }) {
  return kind === "elsewhere" || kind === "unknown" || kind === "as-written" && nearest2 !== null;
}
function ownerOf(project) {
  return { county: project.county, project: project.code ?? project.name };
}
function hasHidden(batch, cell, end) {
  if (cell >= end) return false;
  const { bytes: bytes2 } = batch;
  const to = batch.to[cell] ?? 0;
  for (let at2 = batch.from[cell] ?? 0; at2 < to; at2 += 1) {
    const byte = bytes2[at2] ?? 0;
    if (byte > 31 && byte < 127) continue;
    if (byte === 127 || byte === 194 || byte === 226 || byte === 239 || byte === 216 || byte < 32) {
      return hasInvisible(cellText(batch, cell));
    }
  }
  return false;
}
function mayBeTotal(batch, cell) {
  const { bytes: bytes2 } = batch;
  const from = batch.from[cell] ?? 0;
  const to = batch.to[cell] ?? 0;
  if (to === from || to - from > 72) return false;
  if (!beginsPlainly(batch, cell)) return true;
  const first2 = (bytes2[from] ?? 0) | 32;
  if (first2 === 116 || first2 === 115 || first2 === 111 || first2 === 103) {
    const second = (bytes2[from + 1] ?? 0) | 32;
    if (second < 97 || second > 122) return true;
    const both = first2 * 256 + second;
    if (both === 29807 || both === 29557 || both === 28518 || both === 26482) return true;
  }
  for (let at2 = from; at2 + 2 < to; at2 += 1) {
    const byte = bytes2[at2];
    if (byte === 232) {
      const second = bytes2[at2 + 1];
      if (second === 174 && bytes2[at2 + 2] === 161 || second === 168 && bytes2[at2 + 2] === 136)
        return true;
    } else if (byte === 229 && bytes2[at2 + 1] === 133 && bytes2[at2 + 2] === 182) return true;
  }
  return false;
}

// src/ledger/stated-totals.ts
init_finding();
init_reading_codes();
var FIELDS3 = ["investment", "fixedInvestment", "paidIn", "output", "tax", "jobs"];
var Running = class _Running {
  projects = 0;
  sums = new Float64Array(FIELDS3.length);
  unread = new Float64Array(FIELDS3.length);
  copy() {
    const copy = new _Running();
    copy.projects = this.projects;
    copy.sums.set(this.sums);
    copy.unread.set(this.unread);
    return copy;
  }
};
var Sums = class {
  projects;
  #from;
  #to;
  constructor(from, to) {
    this.projects = to.projects - from.projects;
    this.#from = from;
    this.#to = to;
  }
  /** The sum of a field, or null when it lacks an unreadable value. */
  of(field) {
    const index = FIELDS3.indexOf(field);
    const of = (numbers) => numbers[index] ?? 0;
    if (of(this.#to.unread) !== of(this.#from.unread)) return null;
    return of(this.#to.sums) - of(this.#from.sums);
  }
  agreesWith(row) {
    const sumsAgree = row.sums.every(({ field, value }) => (this.of(field) ?? value) === value);
    return sumsAgree && (row.count === null || row.count === this.projects);
  }
};
var StatedTotals = class {
  #now = new Running();
  #start = this.#now.copy();
  #blockStart = this.#start;
  #totalStart = this.#start;
  /** Rows of sums that stand before the rows they cover. */
  #openingTotal = null;
  #openingSubtotal = null;
  /** Counts a project. @throws AmountOverflow */
  add(project) {
    const { sums, unread: unread2 } = this.#now;
    this.#now.projects += 1;
    for (let index = 0; index < FIELDS3.length; index += 1) {
      const field = FIELDS3[index] ?? "investment";
      const value = valueOf2(project, field);
      if (value !== null) sums[index] = addAmounts(sums[index] ?? 0, value);
      else if (project.isUnread(field)) unread2[index] = (unread2[index] ?? 0) + 1;
    }
  }
  /** Takes a row of sums; returns what does not agree. */
  see(row) {
    switch (row.kind) {
      case "of-which":
        return [];
      case "subtotal":
        return this.#subtotal(row);
      case "total":
        return this.#total(row);
    }
  }
  /** The end of the file: rows of sums that stood before their rows are compared now. */
  end() {
    const findings = [...this.#closeOpening()];
    const all = this.#since(this.#start);
    if (this.#openingTotal !== null && !all.agreesWith(this.#openingTotal)) {
      findings.push(...differences(this.#openingTotal, all));
    }
    return findings;
  }
  #subtotal(row) {
    const block = this.#since(this.#blockStart);
    if (this.#openingSubtotal !== null || block.projects === 0) {
      const findings = this.#closeOpening();
      this.#openingSubtotal = row;
      return findings;
    }
    this.#blockStart = this.#now.copy();
    return differences(row, block);
  }
  #closeOpening() {
    const row = this.#openingSubtotal;
    const block = this.#since(this.#blockStart);
    this.#openingSubtotal = null;
    if (row === null) return [];
    this.#blockStart = this.#now.copy();
    return differences(row, block);
  }
  #total(row) {
    const all = this.#since(this.#start);
    if (all.projects === 0) {
      this.#openingTotal ??= row;
      return [];
    }
    const findings = [...this.#closeOpening()];
    const covered = [all, this.#since(this.#totalStart), this.#since(this.#blockStart)];
    if (!covered.some((sums) => sums.projects > 0 && sums.agreesWith(row)))
      findings.push(...differences(row, all));
    this.#blockStart = this.#now.copy();
    this.#totalStart = this.#blockStart;
    return findings;
  }
  #since(start) {
    return new Sums(start, this.#now.copy());
  }
};
function valueOf2(project, field) {
  switch (field) {
    case "investment":
      return project.investment;
    case "fixedInvestment":
      return project.fixedInvestment;
    case "paidIn":
      return project.paidIn;
    case "output":
      return project.output;
    case "tax":
      return project.tax;
    case "jobs":
      return project.jobs;
  }
}
function differences(row, sums) {
  const found = [];
  for (const stated of row.sums) {
    const computed = sums.of(stated.field);
    if (computed === null || computed === stated.value) continue;
    const isCount = stated.field === "jobs";
    found.push(
      finding({
        code: READING.statedTotalDiffers,
        at: stated.at,
        field: stated.field,
        found: stated.found,
        expected: isCount ? computed : { amount: computed },
        details: {
          label: row.label,
          stated: isCount ? stated.value : { amount: stated.value },
          difference: isCount ? stated.value - computed : { amount: stated.value - computed },
          projects: sums.projects
        }
      })
    );
  }
  if (row.count !== null && row.count !== sums.projects) {
    const details = { label: row.label, stated: row.count };
    found.push(
      finding({
        code: READING.statedCountDiffers,
        at: row.at,
        found: String(row.count),
        expected: sums.projects,
        details
      })
    );
  }
  return found;
}

// src/ledger/read-sheet.ts
var SheetReader = class {
  sheet;
  counts = {
    ...{
      rows: 0,
      projects: 0,
      totals: 0,
      notes: 0,
      blank: 0,
      repeatedHeaders: 0,
      strays: 0,
      filled: 0,
      endEarly: 0
    },
    lastDay: null
  };
  #context;
  #totals = new StatedTotals();
  #header;
  #unit;
  #readers;
  #afterNote = false;
  /** The row that was read last, when it was too short to be whole. */
  #unfinished = null;
  constructor(sheet, context) {
    this.sheet = sheet;
    this.#context = context;
    this.#header = sheet.header;
    this.#unit = sheet.preamble.unit ?? context.inputUnit;
    this.#readers = this.#columnReaders();
  }
  /** The projects of the sheet, in batches, in the order of the rows. @throws Unreadable */
  async *projects() {
    const { source, dialect, header } = this.sheet;
    for await (const batch of readRows(source.chunks(), dialect, { source: source.name, partial: false })) {
      this.counts.rows += batch.count;
      const projects = [];
      for (let index = 0; index < batch.count && batch.firstRow + index <= header.row; index += 1) {
        if (isMultiline(batch, index)) this.#lookForSwallowed(batch, index);
      }
      for (let index = Math.max(0, header.row - batch.firstRow + 1); index < batch.count; index += 1) {
        const project = this.#row(batch, index);
        if (project !== null) projects.push(project);
      }
      if (projects.length > 0) yield projects;
    }
    for (const difference2 of this.#totals.end()) this.#context.report(difference2);
    this.#summarise();
  }
  #row(batch, index) {
    if (isMultiline(batch, index)) this.#lookForSwallowed(batch, index);
    this.#unfinished = null;
    const readers = this.#readers;
    if (readers.isPlainProject(batch, index)) return this.#project(batch, index);
    const texts = rowTexts(batch, index);
    const kind = classifyRow(texts, {
      header: this.#header,
      words: this.#context.headerWords,
      title: this.sheet.preamble.title,
      afterNote: this.#afterNote
    });
    this.#afterNote = kind.kind === "note";
    return this.#act(kind, batch, index, texts);
  }
  #act(row, batch, index, texts) {
    if (row.kind !== "project") this.#context.seeOther?.(row.kind, this.#at(batch, index, null), texts);
    switch (row.kind) {
      case "project":
        return this.#project(batch, index);
      case "blank":
        this.counts.blank += 1;
        return null;
      case "note":
        this.counts.notes += 1;
        return null;
      case "unit":
        this.counts.notes += 1;
        this.#useUnit(row.unit, batch, index);
        return null;
      case "header":
        this.counts.repeatedHeaders += 1;
        if (row.differs) this.#useHeader(batch, index, texts);
        else this.#report(READING.repeatedHeader, this.#at(batch, index, null), "");
        this.#readers.startBlock();
        return null;
      case "total":
        this.counts.totals += 1;
        if (texts.length < rawWidth(this.#header) && !this.sheet.ragged)
          this.#unfinished = this.#at(batch, index, null);
        this.#statedTotal(row.total, row.label, batch, index, texts);
        this.#readers.startBlock();
        return null;
      case "stray":
        this.counts.strays += 1;
        this.#report(
          READING.neitherProjectNorTotal,
          this.#at(batch, index, row.column),
          texts[row.column] ?? ""
        );
        return null;
    }
  }
  #project(batch, index) {
    const { counts } = this;
    const project = this.#readers.read(batch, index);
    this.#afterNote = false;
    counts.projects += 1;
    if (project.countyFilled) counts.filled += 1;
    if (project.endsEarly && !this.sheet.ragged) this.#unfinished = project.at();
    if (project.endsEarly && this.sheet.ragged) counts.endEarly += 1;
    counts.lastDay = latest(counts.lastDay, project);
    this.#totals.add(project);
    return project;
  }
  #statedTotal(kind, label, batch, index, texts) {
    const sums = this.#readers.statedSums(batch, index);
    const named = this.#header.columns.filter(
      ({ field }) => field === "name" || field === "serial" || field === "county"
    );
    const counts = [
      label,
      ...named.filter(({ field }) => field === "name").map((column) => texts[column.index] ?? "")
    ];
    const count = counts.map((text2, which) => which === 0 && /^\d+$/.test(text2) ? null : statedCount(text2)).find((value) => value !== null);
    const row = { kind, label, at: this.#at(batch, index, null), sums, count: count ?? null };
    for (const difference2 of this.#totals.see(row)) this.#context.report(difference2);
  }
  #useUnit(unit, batch, index) {
    if (this.#unit !== null && unit.name === this.#unit.name && unit.factor === this.#unit.factor) return;
    this.#unit = unit;
    this.#readers = this.#columnReaders();
    this.#report(READING.severalTables, this.#at(batch, index, null), unit.name);
  }
  #useHeader(batch, index, texts) {
    const row = { row: batch.firstRow + index, line: batch.lines[index] ?? 0, cells: texts };
    const header = readHeader([row], this.#context.headerWords);
    const at2 = this.#at(batch, index, null);
    if (missingFields(header).length > 0) {
      throw new Unreadable({
        code: READING.otherTable,
        at: at2,
        found: texts.filter((text2) => text2 !== "").join("\u3001")
      });
    }
    this.#header = header;
    this.#readers = this.#columnReaders();
    this.#report(READING.severalTables, at2, header.labels.filter((label) => label !== "").join("\u3001"));
  }
  #columnReaders() {
    const { sheet } = this;
    const year = sheet.preamble.year;
    return columnReaders(this.#header, { ...this.#context, sheet, unit: this.#unit, year });
  }
  /** A quote that is opened by accident ends at the next one, rows further down: their cells hold whole rows. */
  #lookForSwallowed(batch, index) {
    const { delimiter } = this.sheet.dialect;
    const enough = Math.max(2, Math.floor(this.#header.width / 2));
    for (const [column, text2] of rowTexts(batch, index).entries()) {
      const lines = text2.split(/\r\n|\r|\n/);
      if (lines.length > 1 && lines.some((line2) => line2.split(delimiter).length > enough)) {
        this.#report(READING.swallowedRows, this.#at(batch, index, column), text2);
        return;
      }
    }
  }
  #summarise() {
    const { counts, sheet } = this;
    const at2 = { source: sheet.source.name, row: null, column: null, line: null };
    if (this.#unfinished !== null) {
      this.#context.report(finding({ code: READING.truncated, at: this.#unfinished }));
    }
    if (counts.filled > 0) {
      this.#context.report(
        finding({
          code: READING.countyFilledDown,
          at: at2,
          field: "county",
          details: { projects: counts.filled }
        })
      );
    }
    if (counts.endEarly > 0) {
      this.#context.report(
        finding({ code: READING.rowsEndEarly, at: at2, details: { projects: counts.endEarly } })
      );
    }
    if (counts.projects === 0) this.#context.report(finding({ code: READING.noProjects, at: at2 }));
  }
  #report(code, at2, found) {
    this.#context.report(finding({ code, at: at2, found }));
  }
  #at(batch, index, column) {
    return {
      source: this.sheet.source.name,
      row: batch.firstRow + index,
      column: column === null ? null : column + 1,
      line: batch.lines[index] ?? null
    };
  }
};
function isMultiline({ lines }, index) {
  return (lines[index + 1] ?? 0) - (lines[index] ?? 0) > 1;
}
function latest(before, project) {
  let last = before;
  for (const day of [
    project.signed,
    project.registered,
    project.started,
    project.operating,
    project.completed,
    project.terminated
  ]) {
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}

// src/ledger/read-ledger.ts
async function openLedger(sources, options, asOf) {
  const sheets = [];
  for (const source of sources) sheets.push(await openSheet(source, options));
  const city = sheets.map((sheet) => sheet.preamble.city).find((name) => name !== null) ?? null;
  return { sheets, city, reportDay: reportDay(sheets, asOf) };
}
function reportDay(sheets, asOf) {
  if (asOf !== null) return { cut: lastDayOf(asOf), day: lastDayOf(asOf), from: "option" };
  let latest2 = null;
  let from = "none";
  for (const { preamble } of sheets) {
    if (preamble.statedDay === null) return { cut: null, day: null, from: "none" };
    const last = lastDayOf(preamble.statedDay);
    if (latest2 !== null && last < lastDayOf(latest2)) continue;
    if (latest2 !== null && last === lastDayOf(latest2) && !isMonthOnly(latest2)) continue;
    latest2 = preamble.statedDay;
    from = preamble.statedIn ?? "none";
  }
  if (latest2 === null) return { cut: null, day: null, from: "none" };
  return isMonthOnly(latest2) ? { cut: lastDayOf(latest2), day: null, from: "none" } : { cut: latest2, day: latest2, from };
}
var LedgerReader = class {
  #ledger;
  #context;
  #results = [];
  constructor(ledger, context) {
    this.#ledger = ledger;
    this.#context = context;
  }
  /** The projects, in batches. @throws Unreadable */
  async *projects() {
    for (const sheet of this.#ledger.sheets) {
      for (const found of headerFindings(sheet)) this.#context.report(found);
      const reader = new SheetReader(sheet, this.#context);
      yield* reader.projects();
      this.#results.push({ source: sheet.source.name, dialect: sheet.dialect, counts: reader.counts });
    }
  }
  /** What was read, file by file; complete when all projects have been read. */
  get results() {
    return this.#results;
  }
  /** The day of the report and where it comes from, once all projects have been read. */
  get asOf() {
    const { day, from, cut } = this.#ledger.reportDay;
    if (day !== null) return { day, from };
    let last = null;
    for (const { counts } of this.#results) {
      if (counts.lastDay !== null && (last === null || counts.lastDay > last)) last = counts.lastDay;
    }
    if (last === null) return { day: cut, from: cut === null ? "none" : "sheet" };
    const whole = lastDayOf(last);
    return { day: cut !== null && whole > cut ? cut : isMonthOnly(last) ? whole : last, from: "last-day" };
  }
};

// test/ledger/read-all.ts
function bytesSource(bytes2, name, chunk = 1 << 20) {
  return {
    name,
    head: (length) => Promise.resolve(bytes2.subarray(0, length)),
    async *chunks() {
      for (let at2 = 0; at2 < bytes2.length; at2 += chunk) {
        yield await Promise.resolve(new Uint8Array(bytes2.subarray(at2, at2 + chunk)));
      }
    }
  };
}
async function readAll(sources, inputUnit = null) {
  const words = headerWords({});
  const ledger = await openLedger(sources, { encoding: null, words, required: [] }, null);
  const findings = [];
  const projects = [];
  const report = (finding2) => void findings.push(finding2);
  const asOf = ledger.reportDay.cut;
  const reader = new LedgerReader(ledger, {
    counties: new Counties([], ledger.city, keyText),
    rates: /* @__PURE__ */ new Map(),
    inputUnit: inputUnit === null ? null : parseMoneyUnit(inputUnit),
    stageWords: stageWords({}),
    headerWords: words,
    startColumn: null,
    asOf,
    report
  });
  const fields = new Set(ledger.sheets.flatMap(({ header }) => header.columns.map(({ field }) => field)));
  const rules = startRules({
    ...{ asOf, today: null, earlier: null, counties: [], thresholds: /* @__PURE__ */ new Map() },
    fields,
    report
  });
  for await (const batch of reader.projects()) {
    for (const project of batch) rules.see(project);
    projects.push(...batch);
  }
  rules.end?.(reader.asOf.day);
  const [sheet] = ledger.sheets;
  if (sheet === void 0) throw new Error("no sheet");
  const { day } = ledger.reportDay;
  return { projects, findings, dialect: sheet.dialect, asOf: day === null ? null : isoDay(day) };
}

// test/laws/damage-law.ts
function readDamaged(ledger, bytes2) {
  return readAll([bytesSource(bytes2, ledger.file)]);
}
async function silence(ledger, damaged, before) {
  let after;
  try {
    after = await readDamaged(ledger, damaged.bytes);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
  const findings = weighed(after.findings);
  const told = findings.some(({ finding: finding2, severity }) => {
    const { at: at2, related, code } = finding2;
    if (severity !== "error" && severity !== "warning") return false;
    if (damaged.bySums === true && (code === "R006" || code === "R007")) return true;
    return [at2, ...related].some(
      ({ row }) => row === null || damaged.rows === null || damaged.rows.includes(row)
    );
  });
  if (told) return null;
  const figures = figuresOf(factsOf(after.projects));
  const right = [
    before,
    ...damaged.rightly === void 0 ? [] : [damaged.rightly(before)],
    ...withoutLost(ledger, damaged, before, findings)
  ];
  if (damaged.mustTell !== true && right.some((facts) => figuresOf(facts).join() === figures.join()))
    return null;
  return [
    ...difference(ledger, damaged),
    ...changes(figuresOf(before), figures),
    ...findings.map(findingLine)
  ];
}
function findingLine({ finding: finding2, severity }) {
  const { code, at: at2 } = finding2;
  return `  ${severity} ${code} at row ${at2.row ?? "\u2014"}, column ${at2.column ?? "\u2014"}: ${show(finding2.found ?? "").slice(0, 60)}`;
}
function withoutLost(ledger, { lost }, before, findings) {
  const amount = AMOUNTS.find((each) => each === lost);
  if (amount === void 0 || !findings.some(({ finding: finding2 }) => finding2.at.row === ledger.header + 1))
    return [];
  return [before.map((fact) => ({ ...fact, [amount]: null }))];
}
function changes(before, after) {
  return [
    ...before.filter((line2) => !after.includes(line2)).map((line2) => `  figures - ${line2}`),
    ...after.filter((line2) => !before.includes(line2)).map((line2) => `  figures + ${line2}`)
  ];
}
function difference(ledger, { bytes: bytes2 }) {
  const lines = (raw) => new TextDecoder(ledger.encoding).decode(raw).split("\n");
  const [old, now] = [lines(ledger.bytes), lines(bytes2)];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const part = (all, sign) => all.slice(start, all.length - end).slice(0, 4).map((line2, index) => `  ${sign} ${start + index + 1}: ${show(line2).slice(0, 400)}`);
  return [...part(old, "-"), ...part(now, "+")];
}

// test/laws/damage-rows.ts
var NEW_LINES = ["\n", "\r\n", "\r"];
var STRAYS = [
  ...[
    "\u4EE5\u4E0B\u4E3A\u65B0\u589E\u9879\u76EE",
    "\uFF08\u4E00\uFF09\u91CD\u5927\u9879\u76EE",
    "2021\u5E74\u65B0\u589E",
    "\u2014",
    "\u7EED\u8868",
    "\u5DE5\u4E1A\u9879\u76EE",
    "\u7B2C2\u9875 \u51713\u9875",
    "1",
    "\u221A",
    "\u4E8C\u3001\u5728\u8C08\u9879\u76EE"
  ],
  ...[
    "\u666F\u5FB7\u9547\u5E022021\u5E74\u9879\u76EE\u53F0\u8D26\uFF08\u7EED\uFF09",
    "\u6570\u636E\u622A\u81F310\u6708",
    "12.5",
    "\u6253\u5370\u65F6\u95F4\uFF1A2021-10-29",
    "\u672C\u9875\u5C0F\u7ED3",
    "\u2026",
    "=",
    "'",
    "\u4E50\u5E73\u5E02"
  ]
];
var NOTES = [
  ...[
    "\u6CE8\uFF1A\u4EE5\u4E0B\u9879\u76EE\u542B\u7EED\u5EFA",
    "\u8BF4\u660E\uFF1A\u91D1\u989D\u4E3A\u534F\u8BAE\u6570",
    "\u5907\u6CE8\uFF1A\u5F85\u6838",
    "\u586B\u8868\u4EBA\uFF1A\u738B\u67D0\u67D0",
    "\u5BA1\u6838\uFF1A",
    "\u6CE81\uFF1A\u4E0D\u542B\u7A0E",
    "\u203B \u542B\u589E\u8D44\u6269\u80A1"
  ],
  ...["\u6570\u636E\u6765\u6E90\uFF1A\u5546\u52A1\u5C40", "\u622A\u81F32021\u5E7410\u670829\u65E5", "* \u8868\u793A\u7701\u91CD\u70B9", "\uFF08\u6CE8\uFF09\u542B\u571F\u5730\u6B3E", "\u8054\u7CFB\u7535\u8BDD\uFF1A0798-0000000"]
];
function line(ledger, row) {
  return (ledger.rows[row] ?? []).join(",");
}
function lineOf(ledger, dice, text2) {
  const width = ledger.rows[ledger.header]?.length ?? 1;
  return dice.below(2) === 0 ? [text2] : [text2, ...Array.from({ length: width - 1 }, () => "")];
}
function inserted(ledger, dice, cells, what) {
  const row = ledger.header + 1 + dice.below(ledger.rows.length - ledger.header);
  return rewritten(ledger, ledger.rows.toSpliced(row, 0, cells), {
    what: `a row was put in as row ${row + 1}, ${what}: ${show(cells.join(","))}`,
    rows: blockAfter(ledger, row)
  });
}
function blockAfter(ledger, row) {
  const rows = [row + 1];
  for (let index = row; ledger.kinds[index] === "project"; index += 1) rows.push(index + 2);
  return rows;
}
function blockFrom2(ledger, row) {
  const rows = [row + 1];
  for (let index = row + 1; ledger.kinds[index] === "project"; index += 1) rows.push(index + 1);
  return rows;
}
var TABLE = ["header", "project", "subtotal", "total"];
var ROW_DAMAGES = [
  {
    name: "row: a cell removed",
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, ...TABLE));
      const column = dice.below(ledger.rows[row]?.length ?? 1);
      const rows = ledger.rows.map((cells, index) => index === row ? cells.toSpliced(column, 1) : cells);
      const what = `row ${row + 1}: cell ${column + 1} (${show(cellOf(ledger, row, column))}) was removed`;
      return rewritten(ledger, rows, { what, rows: row === ledger.header ? null : blockFrom2(ledger, row) });
    }
  },
  {
    name: "row: a cell added",
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, ...TABLE));
      const column = dice.below((ledger.rows[row]?.length ?? 0) + 1);
      const text2 = dice.pick(["", "", "", "1", "x", "-", "\u9879\u76EE", "2021-10-29", " "]);
      const rows = ledger.rows.map(
        (cells, index) => index === row ? cells.toSpliced(column, 0, text2) : cells
      );
      const what = `row ${row + 1}: a cell ${show(text2)} was put in as cell ${column + 1}`;
      return rewritten(ledger, rows, { what, rows: row === ledger.header ? null : blockFrom2(ledger, row) });
    }
  },
  {
    name: "row: split by a line break",
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, ...TABLE));
      const text2 = line(ledger, row);
      const at2 = dice.inside(text2);
      const end = dice.pick([ledger.lineEnd, ...NEW_LINES]);
      const rows = ledger.rows.with(row, [text2.slice(0, at2) + end + text2.slice(at2)]);
      const what = `row ${row + 1} was split after ${show(text2.slice(Math.max(0, at2 - 12), at2))}`;
      const block = blockFrom2(ledger, row);
      return rewritten(ledger, rows, {
        what,
        rows: row === ledger.header ? null : [...block, block.length + row + 1]
      });
    }
  },
  {
    name: "row: joined with the next",
    damage(ledger, dice) {
      const row = ledger.header + dice.below(ledger.rows.length - ledger.header - 1);
      const between = dice.pick(["", "", " ", ",", "	"]);
      const joined = [`${line(ledger, row)}${between}${line(ledger, row + 1)}`];
      const what = `rows ${row + 1} and ${row + 2} were joined by ${show(between)}`;
      const rows = ledger.rows.toSpliced(row, 2, joined);
      return rewritten(ledger, rows, {
        what,
        rows: [row + 1, ...blockFrom2(ledger, row + 1).map((each) => each - 1)]
      });
    }
  },
  {
    name: "row: doubled",
    damage(ledger, dice) {
      const row = dice.below(ledger.rows.length);
      const rows = ledger.rows.toSpliced(row, 0, ledger.rows[row] ?? []);
      return rewritten(ledger, rows, { what: `row ${row + 1} stands twice`, rows: [row + 1, row + 2] });
    }
  },
  {
    name: "row: deleted",
    on: hasTotals,
    damage(ledger, dice) {
      const row = dice.below(ledger.rows.length);
      return rewritten(ledger, ledger.rows.toSpliced(row, 1), {
        what: `row ${row + 1} is gone: ${show(line(ledger, row).slice(0, 60))}`,
        rows: blockFrom2(ledger, row),
        bySums: true
      });
    }
  },
  {
    name: "row: several deleted",
    on: hasTotals,
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, "project"));
      const count = Math.min(2 + dice.below(4), Math.max(...rowsOf(ledger, "total")) - row);
      return rewritten(ledger, ledger.rows.toSpliced(row, count), {
        what: `rows ${row + 1} to ${row + count} are gone`,
        rows: [row + 1, ...blockFrom2(ledger, row).map((each) => each + 1)],
        bySums: true
      });
    }
  },
  {
    name: "row: a blank one inserted",
    damage: (ledger, dice) => inserted(ledger, dice, lineOf(ledger, dice, dice.pick(["", " ", "\u3000", "\u200B", '""', "	"])), "blank")
  },
  {
    name: "row: the header repeated",
    damage: (ledger, dice) => inserted(ledger, dice, ledger.rows[ledger.header] ?? [], "the header again")
  },
  {
    name: "row: a total changed",
    on: hasTotals,
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, "subtotal", "total"));
      const column = columnOf(
        ledger,
        dice.pick(["investment", "fixedInvestment", "paidIn", "output", "tax", "name"])
      );
      const text2 = cellOf(ledger, row, column);
      const at2 = dice.pick([...text2].flatMap((sign, index) => /\d/.test(sign) ? [index] : []));
      const digit = (Number(text2.charAt(at2)) + 1 + dice.below(9)) % 10;
      const changed = text2.slice(0, at2) + String(digit) + text2.slice(at2 + 1);
      return withCell(ledger, { row, column }, changed, { mustTell: true });
    }
  },
  {
    name: "row: a total with another word or none",
    on: hasTotals,
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, "subtotal", "total"));
      const column = (ledger.rows[row] ?? []).findIndex((text2) => text2 !== "");
      const words = [
        "",
        "\u5C0F\u8A18",
        "\u5171",
        "\u6C47\u603B",
        "\u603B\u989D",
        "\u5C0F",
        "\u8BA1",
        "\u5C0F \u8BA1",
        "\u5408\u3000\u8BA1",
        "\u672C\u533A\u5408\u8BA1",
        "\u5C0F\u8BA1\uFF1A",
        "7",
        "\u603B\u6570",
        "\u4E50\u5E73\u5E02"
      ];
      return withCell(
        ledger,
        { row, column },
        dice.pick([...words, "\u5408\u8A08", "\u5C0F\u8BA1(\u4E2A)", "Total", "\u2014", "\u7D2F\u8BA1"])
      );
    }
  },
  {
    name: "row: the total moved first",
    on: hasTotals,
    damage(ledger, dice) {
      const total2 = dice.pick(rowsOf(ledger, "total"));
      const cells = ledger.rows[total2] ?? [];
      const rows = ledger.rows.toSpliced(total2, 1).toSpliced(ledger.header + 1, 0, cells);
      return rewritten(ledger, rows, {
        what: `row ${total2 + 1} moved below the header`,
        rows: [ledger.header + 2]
      });
    }
  },
  {
    name: "row: stray text",
    damage: (ledger, dice) => inserted(ledger, dice, lineOf(ledger, dice, dice.pick(STRAYS)), "stray text")
  },
  {
    name: "row: a note in the middle",
    damage: (ledger, dice) => inserted(ledger, dice, lineOf(ledger, dice, dice.pick(NOTES)), "a note")
  }
];

// ../../tmp/sweep/sweep.ts
var per = Number(process.argv[2]);
var only = process.argv[3] ?? "";
var max = Number(process.argv[4] ?? 3);
var s = Number(process.env.SEED ?? 1);
function rand32() {
  s ^= s << 13;
  s >>>= 0;
  s ^= s >>> 17;
  s ^= s << 5;
  s >>>= 0;
  return s & 2147483647;
}
var total = 0;
for (const file of ["2021-10.csv", "2021-10-tidy.csv", "2021-09.csv"]) {
  const ledger = ledgerOf(file);
  const before = factsOf((await readDamaged(ledger, ledger.bytes)).projects);
  for (const kind of [...CELL_DAMAGES, ...ROW_DAMAGES, ...SHEET_DAMAGES]) {
    if (!(kind.on?.(ledger) ?? true) || !kind.name.includes(only)) continue;
    let bad = 0;
    const shown = /* @__PURE__ */ new Set();
    for (let i = 0; i < per; i++) {
      const numbers = Array.from({ length: 8 }, rand32);
      let damaged;
      try {
        damaged = kind.damage(ledger, new Dice(numbers));
        const wrong = await silence(ledger, damaged, before);
        total++;
        if (wrong) {
          bad++;
          if (shown.size < max && !shown.has(damaged.what)) {
            shown.add(damaged.what);
            console.log("### " + kind.name + " in " + file + ": " + damaged.what + "\n" + wrong.filter((l) => !/^  [-+] /.test(l) || process.argv[5]).map((l) => l.slice(0, 300)).slice(0, 14).join("\n"));
          }
        }
      } catch (e) {
        console.log("!!! " + kind.name + " " + file + " " + damaged?.what + " " + e.stack);
        bad++;
        break;
      }
    }
    if (bad) console.log(`=== ${kind.name} in ${file}: ${bad}/${per}`);
  }
}
console.log("total", total);
