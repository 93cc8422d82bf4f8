/**
 * The codes of the findings that reading makes, by the names the code uses for them. F: the file; H: its header; R: a
 * row; C: a cell. What they say stands in the catalogue of the rules.
 */
export const READING = {
  emptyFile: 'F001',
  notText: 'F002',
  undecodable: 'F003',
  encodingDoubtful: 'F004',
  quoteNeverClosed: 'F005',
  rowTooLong: 'F006',
  nulByte: 'F007',
  severalTables: 'F008',
  noProjects: 'F009',
  truncated: 'F010',
  otherTable: 'F011',

  requiredColumnMissing: 'H001',
  twoColumnsOneField: 'H002',
  unknownColumn: 'H003',
  moneyUnitUnknown: 'H004',
  moneyUnitContradictory: 'H005',
  columnWithoutLabel: 'H006',
  headerHoldsData: 'H007',

  tooManyCells: 'R001',
  tooFewCells: 'R002',
  repeatedHeader: 'R003',
  neitherProjectNorTotal: 'R004',
  swallowedRows: 'R005',
  statedTotalDiffers: 'R006',
  statedCountDiffers: 'R007',
  rowsEndEarly: 'R008',
  blankCellsBeyond: 'R009',

  amountUnreadable: 'C101',
  amountApproximate: 'C102',
  amountRange: 'C103',
  spreadsheetError: 'C104',
  scientificNotation: 'C105',
  foreignWithoutRate: 'C106',
  finerThanYuan: 'C107',
  negativeAmount: 'C108',
  secondValue: 'C109',
  amountTooLarge: 'C110',
  countUnreadable: 'C111',
  dayUnreadable: 'C201',
  dayImpossible: 'C202',
  dayWithoutYear: 'C203',
  twoDigitYear: 'C204',
  yearOnly: 'C205',
  monthAmbiguous: 'C206',
  dayYearUnknown: 'C207',
  stageUnknown: 'C301',
  countyMissing: 'C401',
  countyUnknown: 'C402',
  countyFilledDown: 'C403',
  countyElsewhere: 'C404',
  shareUnreadable: 'C501',
  hiddenCharacters: 'C601',
} as const;

/** A code of {@link READING}. */
export type ReadingCode = (typeof READING)[keyof typeof READING];
