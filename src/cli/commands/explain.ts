import { CATALOGUE } from '../../rules/catalogue.ts';
import { codesOf } from '../../rules/choose-rules.ts';
import { explainPage } from '../../rules/explain.ts';
import { command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { allAndSomeRules, noRuleNamed, ownCheck } from '../failures-usage.ts';
import { flag } from '../option.ts';
import { writeText } from '../streams.ts';

/** `zhaoshang explain CODE|NAME`: what a rule says, why, and how to mend it. */
export const explain = command({
  name: 'explain',
  text: { zh: '解释一条规则：说什么、为什么、怎样改', en: 'what a rule says, why, and how to mend it' },
  argument: {
    flags: '[rules...]',
    text: { zh: '规则的代码或名称，例如 C103', en: 'codes or names of rules, such as C103' },
  },
  options: [flag({ flags: '--all', text: { zh: '全部规则', en: 'all rules' } })],
  async action({ paths, world, language }, { all }) {
    if (all && paths.length > 0) throw allAndSomeRules(paths);
    const codes = all ? [...CATALOGUE.keys()] : paths.flatMap(knownCodes);
    if (codes.length === 0) throw noRuleNamed();
    const pages = codes
      .flatMap((code) => CATALOGUE.get(code) ?? [])
      .map((info) => explainPage(info, language.current));
    await writeText(world.stdout, pages.join('\n'));
    return EXIT.done;
  },
});

/** @throws UnknownRule, Failure */
function knownCodes(word: string): readonly string[] {
  const codes = codesOf(word);
  if (codes.some((code) => !CATALOGUE.has(code))) throw ownCheck(word);
  return codes;
}
