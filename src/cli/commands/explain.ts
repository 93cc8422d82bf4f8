import { Failure } from '../../domain/failure.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import { codesOf, UnknownRule } from '../../rules/choose-rules.ts';
import { explainPage } from '../../rules/explain.ts';
import { EXIT } from '../exit-codes.ts';
import type { Run } from '../run-report.ts';
import { unknownRule } from '../read-options.ts';
import { writeText } from '../streams.ts';

/** `zhaoshang explain CODE|NAME`: what a rule says, why, and how to mend it. @returns the exit code @throws Failure */
export async function explain({ paths, options, world, tongue }: Run): Promise<number> {
  if (options.all === true && paths.length > 0) {
    throw new Failure(
      'usage',
      {
        zh: `--all 已是全部规则，不能再写 ${paths.join(' ')}`,
        en: `--all is for all rules and takes none beside it, but there is ${paths.join(' ')}`,
      },
      { zh: '去掉 --all，或去掉规则', en: 'leave out --all, or the rules' },
    );
  }
  const codes = options.all === true ? [...CATALOGUE.keys()] : paths.flatMap(known);
  if (codes.length === 0) {
    throw new Failure(
      'usage',
      { zh: '请写明规则的代码或名称', en: 'name a rule by its code or name' },
      {
        zh: '例如 zhaoshang explain C103，或 --all 列出全部',
        en: 'such as zhaoshang explain C103, or --all for all',
      },
    );
  }
  const pages = codes
    .flatMap((code) => CATALOGUE.get(code) ?? [])
    .map((info) => explainPage(info, tongue.language));
  await writeText(world.stdout, pages.join('\n'));
  return EXIT.done;
}

function known(word: string): readonly string[] {
  try {
    const codes = codesOf(word);
    if (codes.some((code) => !CATALOGUE.has(code)))
      throw new Failure('usage', {
        zh: `${word} 是设置文件中自定义的检查，说明见设置文件`,
        en: `${word} is a check of the settings file, which says what it means`,
      });
    return codes;
  } catch (error) {
    throw error instanceof UnknownRule ? unknownRule(error) : error;
  }
}
