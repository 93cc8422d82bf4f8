import type { County } from '../domain/county.ts';
import { STAGES } from '../domain/stage.ts';
import { synonymKeyNamed, type SynonymKey } from './names.ts';
import type { FileContent } from './schema.ts';
import { DEFAULT_SETTINGS, type Settings, type StartedSettings } from './settings.ts';
import { FIELD_NAMES } from '../books/projects.ts';

/** The settings that a file gives, with the defaults for what it leaves out. */
export function resolve(file: FileContent): Settings {
  const defaults = DEFAULT_SETTINGS;
  return {
    city: file.city ?? defaults.city,
    language: file.language ?? defaults.language,
    inputUnit: file['input-unit'] ?? defaults.inputUnit,
    outputUnit: file['output-unit'] ?? defaults.outputUnit,
    digits: file.digits ?? defaults.digits,
    rounding: file.rounding ?? defaults.rounding,
    trimZeros: file['trim-zeros'] ?? defaults.trimZeros,
    counties: countiesOf(file),
    synonyms: synonymsOf(file.synonyms ?? {}),
    stages: listsOf(STAGES, file.stages ?? {}),
    channels: [...new Set(file.channels)],
    exchangeRates: new Map(Object.entries(file['exchange-rates'] ?? {})),
    started: startedOf(file),
    measures: (file.measures ?? []).map(({ key, label, numerator, denominator, better }) => ({
      key,
      label: { zh: label.zh, en: label.en },
      numerator,
      denominator: denominator ?? null,
      better: better ?? 'high',
    })),
    severities: new Map(Object.entries(file.severities ?? {})),
    thresholds: new Map(Object.entries(file.thresholds ?? {})),
    required: [...new Set(file.required)],
    checks: (file.checks ?? []).map(({ code, message, severity, rule }) => ({
      code,
      message: { zh: message.zh, en: message.en },
      severity: severity ?? 'warning',
      rule,
    })),
    files: Object.entries(file.files ?? {}).map(([pattern, { kind }]) => ({ pattern, kind })),
  };
}

function countiesOf(file: FileContent): readonly County[] {
  const counties = file.counties ?? [];
  const nameOf = new Map(
    counties.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])].map((word) => [word, name])),
  );
  return counties.map(({ name, aliases, kind, group, parent, ranked }) => ({
    name,
    aliases: aliases ?? [],
    kind: kind ?? null,
    group: group ?? null,
    parent: nameOf.get(parent ?? '') ?? null,
    ranked: ranked ?? true,
  }));
}

function startedOf({ started }: FileContent): StartedSettings {
  if (started === null || started === undefined) return DEFAULT_SETTINGS.started;
  return typeof started === 'string' ? { kind: started } : { kind: 'column', column: started.column };
}

/** Those of projects in the order of their fields, then those of other kinds as the file has them. */
function synonymsOf(lists: NonNullable<FileContent['synonyms']>): Settings['synonyms'] {
  const others = Object.keys(lists).flatMap((key) => {
    const known = synonymKeyNamed(key);
    return known?.includes('.') === true ? [known] : [];
  });
  return listsOf<SynonymKey>([...FIELD_NAMES, ...others], lists);
}

/** The lists that are there, in the order of the keys. */
function listsOf<K extends string>(
  keys: readonly K[],
  lists: Readonly<Partial<Record<K, readonly string[]>>>,
): ReadonlyMap<K, readonly string[]> {
  return new Map(
    keys.flatMap((key): (readonly [K, readonly string[]])[] => {
      const list = lists[key];
      return list === undefined ? [] : [[key, list]];
    }),
  );
}
