import { findingKind } from '../../findings/finding-kind.ts';
import { daysBetween } from '../../domain/day.ts';
import { finding } from '../../findings/finding.ts';
import { wholeLedger, type LedgerRule } from '../rule.ts';

/** The name of the threshold: how many days before today the day of the report may be. Without it nothing is old. */
export const OLD_LEDGER_DAYS = 'old-ledger-days';

const KIND = findingKind({
  code: 'L007',
  name: 'old-ledger',
  severity: 'warning',
  details: { day: 'day', today: ['day', '今天', 'today'], days: ['number', '天数', 'number'] },
  message: {
    zh: '报告日是{day}，距今天（{today}）已有{days}天',
    en: 'the day of the report is {day}, {days} days before today, {today}',
  },
  hint: {
    zh: '看是不是拿错了以前的台账；填报时间没有改的，改成实际填报的日子',
    en: 'see whether this is last month’s ledger; if only its date was not brought up to date, correct 填报时间',
  },
  reason: {
    zh: '把上个月的台账再报一遍，这个月的新签约和新开工就全漏了。',
    en: 'With last month’s ledger handed in again, everything signed and started since is missing.',
  },
  bad: '今天是2021年12月20日，填报时间：2021年10月29日',
  good: '今天是2021年12月20日，填报时间：2021年11月30日',
});

/** A ledger that is older than the settings allow. */
export const L007: LedgerRule = {
  kind: KIND,
  needs: [],
  start({ today, thresholds, files, report }) {
    const most = thresholds.get(OLD_LEDGER_DAYS) ?? null;
    let isEmpty = true;
    return {
      see() {
        isEmpty = false;
      },
      end(reportDay) {
        if (most === null || today === null || reportDay === null || isEmpty) return;
        const days = daysBetween(reportDay, today);
        if (days <= most) return;
        const details = { day: { day: reportDay }, today: { day: today }, days };
        report(finding(KIND, wholeLedger(files), { details }));
      },
    };
  },
};
