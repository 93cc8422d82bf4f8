import { CATALOGUE } from '../../rules/catalogue.ts';
import { codesOf, UnknownRule } from '../../rules/choose-rules.ts';
import { explainPage } from '../../rules/explain.ts';
import { EXIT } from '../exit-codes.ts';
import { allAndSomeRules, noRuleNamed, ownCheck, unknownRule } from '../failures-usage.ts';
import type { Run } from '../run-report.ts';
import { writeText } from '../streams.ts';

/** `zhaoshang explain CODE|NAME`: what a rule says, why, and how to mend it. @returns the exit code @throws Failure */
export async function explain({ paths, options, world, tongue }: Run): Promise<number> {
  if (options.all === true && paths.length > 0) throw allAndSomeRules(paths);
  const codes = options.all === true ? [...CATALOGUE.keys()] : paths.flatMap(known);
  if (codes.length === 0) throw noRuleNamed();
  const pages = codes
    .flatMap((code) => CATALOGUE.get(code) ?? [])
    .map((info) => explainPage(info, tongue.language));
  await writeText(world.stdout, pages.join('\n'));
  return EXIT.done;
}

function known(word: string): readonly string[] {
  try {
    const codes = codesOf(word);
    if (codes.some((code) => !CATALOGUE.has(code))) throw ownCheck(word);
    return codes;
  } catch (error) {
    throw error instanceof UnknownRule ? unknownRule(error) : error;
  }
}
