import { Failure } from '../domain/failure.ts';
import { Unreadable, type Finding } from '../findings/finding.ts';
import { hintOf, messageOf } from '../findings/sentence.ts';
import { placeOf } from '../render/words.ts';
import { UnknownRule } from '../rules/choose-rules.ts';
import { CountyNotFound } from '../run/county-doubts.ts';
import { NoLedger } from '../run/open-run.ts';
import { noLedger } from './failures-files.ts';
import { unknownCounty } from './failures-options.ts';
import { unknownRule } from './failures-usage.ts';

/** What the rooms throw, as the failure that it is to whoever typed the command line; anything else as it is. */
export function failureOf(error: unknown): unknown {
  if (error instanceof Unreadable) return findingFailure(error.finding);
  if (error instanceof UnknownRule) return unknownRule(error);
  if (error instanceof CountyNotFound) {
    const { askedBy, text, nearest } = error.doubt;
    return unknownCounty(askedBy, text, nearest);
  }
  if (error instanceof NoLedger) return noLedger(error.tables);
  return error;
}

/** A finding in the words in which a file that cannot be read is refused. */
export function findingFailure(found: Finding): Failure {
  const { code, name } = found.kind;
  return new Failure(
    'input',
    {
      zh: `${placeOf(found, 'zh')}：${code} ${name}：${messageOf(found, 'zh')}`,
      en: `${placeOf(found, 'en')}: ${code} ${name}: ${messageOf(found, 'en')}`,
    },
    { zh: hintOf(found, 'zh'), en: hintOf(found, 'en') },
  );
}
