import { checkProjects } from './check-projects.ts';
import { L001 } from './ledgers/L001-same-code-twice.ts';
import { L002 } from './ledgers/L002-same-name-twice.ts';
import { L003 } from './ledgers/L003-same-name-in-two-counties.ts';
import { L004 } from './ledgers/L004-near-equal-name.ts';
import { L005 } from './ledgers/L005-serial-gap.ts';
import { L006 } from './ledgers/L006-county-without-project.ts';
import { L007, OLD_LEDGER_DAYS } from './ledgers/L007-old-ledger.ts';
import { L008 } from './ledgers/L008-two-spellings-of-a-county.ts';
import { L009 } from './ledgers/L009-duplicates-not-searched-further.ts';
import { L010 } from './ledgers/L010-channel-unknown.ts';
import { L011 } from './ledgers/L011-report-day-far-ahead.ts';
import { searchDuplicates } from './ledgers/search-duplicates.ts';
import { FAR_AMOUNT_TIMES } from './projects/far-amounts.ts';
import { P001 } from './projects/P001-no-name.ts';
import { P002 } from './projects/P002-started-before-signed.ts';
import { P003 } from './projects/P003-operating-before-started.ts';
import { P004 } from './projects/P004-registered-before-signed.ts';
import { P005 } from './projects/P005-completed-before-started.ts';
import { P006 } from './projects/P006-day-after-report-day.ts';
import { P007 } from './projects/P007-stage-contradicts-days.ts';
import { P008 } from './projects/P008-started-without-day.ts';
import { P009 } from './projects/P009-no-stage.ts';
import { P010 } from './projects/P010-paid-in-above-investment.ts';
import { P011 } from './projects/P011-tax-above-output.ts';
import { P012 } from './projects/P012-fixed-above-investment.ts';
import { P013 } from './projects/P013-share-without-referrer.ts';
import { P014 } from './projects/P014-investment-missing.ts';
import { P015 } from './projects/P015-amount-zero.ts';
import { P016 } from './projects/P016-amount-far-above-neighbours.ts';
import { P018 } from './projects/P018-terminated-without-day.ts';
import { P019 } from './projects/P019-negotiating-with-signing-day.ts';
import { P020 } from './projects/P020-amount-far-below-neighbours.ts';
import { P021 } from './projects/P021-stage-fell-back.ts';
import { EARLIER_AMOUNT_TIMES, P022 } from './projects/P022-investment-ten-times-earlier.ts';
import { P023 } from './projects/P023-project-gone.ts';
import type { DuplicateRule, LedgerFold, LedgerRule, ProjectRule, Rule, RuleContext } from './rule.ts';

/** All rules, by code. Of those about duplicates the first speaks. */
export const RULES: readonly Rule[] = [
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
  P016,
  P018,
  P019,
  P020,
  P021,
  P022,
  P023,
  L001,
  L002,
  L003,
  L004,
  L005,
  L006,
  L007,
  L008,
  L009,
  L010,
  L011,
];

/** The numbers that settings may change, by name. */
export const THRESHOLDS: readonly string[] = [FAR_AMOUNT_TIMES, EARLIER_AMOUNT_TIMES, OLD_LEDGER_DAYS];

/** All rules at work whose columns the ledger has. @param rules all of them, but in tests */
export function startRules(context: RuleContext, rules: readonly Rule[] = RULES): LedgerFold {
  const able = rules.filter(
    ({ needs, againstEarlier = false }) =>
      needs.every((field) => context.fields.has(field)) && !(againstEarlier && context.earlier === null),
  );
  const folds = [
    checkProjects(able.filter(isProjectRule), context),
    ...able.filter(isLedgerRule).map((rule) => rule.start(context)),
    searchDuplicates(able.filter(isDuplicateRule), context),
  ];
  return {
    see(projects) {
      for (const fold of folds) fold.see(projects);
    },
    end(reportDay, from) {
      for (const fold of folds) fold.end?.(reportDay, from);
    },
  };
}

function isProjectRule(rule: Rule): rule is ProjectRule {
  return 'check' in rule;
}

function isLedgerRule(rule: Rule): rule is LedgerRule {
  return 'start' in rule;
}

function isDuplicateRule(rule: Rule): rule is DuplicateRule {
  return 'sameness' in rule;
}
