import { SEVERITIES, type Severity } from '../../findings/severity.ts';
import { notARuleWithSeverity } from '../failures-options.ts';
import { flag, option, repeatable } from '../option.ts';
import { oneOf, readText, wholeNumber } from '../read-words.ts';

const severityOrOff = oneOf([...SEVERITIES, 'off']);

/** Words between commas, which may be Chinese. */
function readWords(text: string): readonly string[] {
  return text.split(/[,，]/).map((word) => word.trim());
}

/** `P010=error`, several of them between commas. */
function readSeverities(
  text: string,
  name: string,
): readonly (readonly [word: string, severity: Severity | 'off'])[] {
  return readWords(text).map((each) => {
    const [word = '', severity] = each.split('=');
    if (severity === undefined) throw notARuleWithSeverity(name, each);
    return [word, severityOrOff(severity, name)];
  });
}

/** Options of checking. */
export const CHECK_OPTIONS = [
  repeatable({
    flags: '--select <rules...>',
    text: {
      zh: '只用这些规则：代码、名称或代码开头，例如 C、P010',
      en: 'only these rules: codes, names or beginnings of codes, such as C, P010',
    },
    read: readWords,
  }),
  repeatable({
    flags: '--ignore <rules...>',
    text: { zh: '不用这些规则', en: 'without these rules' },
    read: readWords,
  }),
  repeatable({
    flags: '--severity <rule=severity...>',
    text: {
      zh: '改变级别，例如 P010=error、C403=off',
      en: 'change a severity, such as P010=error or C403=off',
    },
    read: readSeverities,
  }),
  option({
    flags: '--max <n>',
    text: {
      zh: '每条规则最多列出n处（0为全部；默认20，程序格式为全部）',
      en: 'list at most n findings of a rule (0: all; default 20, all in formats for programs)',
    },
    read: wholeNumber(0, 1_000_000_000),
  }),
  flag({ flags: '--quiet', text: { zh: '只列问题，不列统计', en: 'findings only, no counts' } }),
  flag({ flags: '--statistics', text: { zh: '只列统计，不列问题', en: 'counts only, no findings' } }),
  option({
    flags: '--rejects <file>',
    text: {
      zh: '把有问题的行连同“问题”列写入CSV，退回县区修改',
      en: 'write the rows with findings to a CSV with a column 问题, to send back',
    },
    read: readText,
  }),
  option({
    flags: '--split-by <what>',
    text: {
      zh: '--rejects 按县区分成多个文件：county',
      en: 'split --rejects into one file for each county: county',
    },
    read: oneOf(['county']),
  }),
  option({
    flags: '--baseline <file>',
    text: { zh: '已认可的问题清单（YAML）', en: 'findings that are known and accepted (YAML)' },
    read: readText,
  }),
  option({
    flags: '--against <file>',
    text: {
      zh: '与上期台账比较：进展倒退、投资额差九倍以上、项目消失',
      en: 'compare with an earlier ledger: stages that fell back, investments nine times apart, projects gone',
    },
    read: readText,
  }),
  option({
    flags: '--write-baseline <file>',
    text: { zh: '把现有问题写成清单', en: 'write the findings as a baseline' },
    read: readText,
  }),
] as const;
