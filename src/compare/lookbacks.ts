// What look-backs are about: a new row of the comparison is one entry here.
import type { Criterion, StatedWindow, TimeWindow } from '../model/reading';
import type { Key } from '../words/words';

export type Topic = {
  id: string;
  label: Key;
  /** Ids under which records state it. */
  agents: readonly string[];
  /** What pages call it, where the reader has no id for it. */
  words: RegExp;
};

export const topics: readonly Topic[] = [
  {
    id: 'malignancy',
    label: 'compare.lookbacks.malignancy',
    agents: ['malignancy'],
    words:
      /\b(?:malignan|cancer|tumou?r|carcinoma|neoplas|lymphoma|leuk(?:a)?emia|Krebs|Malign|néoplas|maligne|cáncer|neoplasia)|恶性|悪性|肿瘤|腫瘍|癌|がん/iu,
  },
  {
    id: 'thrombosis',
    label: 'compare.lookbacks.thrombosis',
    agents: ['thrombosis', 'thromboembolism', 'deep-vein-thrombosis', 'pulmonary-embolism'],
    words: /\b(?:thrombo(?:s[ei]s|embol)|pulmonary embol|deep[- ]vein|DVT\b)|血栓|肺栓塞|肺塞栓/iu,
  },
  {
    id: 'cardiovascular',
    label: 'compare.lookbacks.cardiovascular',
    agents: ['cardiovascular-event', 'myocardial-infarction', 'unstable-angina', 'stroke', 'heart-failure'],
    words:
      /\b(?:myocardial|heart (?:attack|failure|disease)|cardiac|cardiovascular|cerebrovascular|angina|stroke|transient isch|arrhythmi|coronary|Herzinfarkt|Schlaganfall|infarctus|infarto)|心肌|心筋|心血管|脑血管|脳血管|卒中|心绞痛|狭心症|心力衰竭|心不全/iu,
  },
  {
    id: 'cns',
    label: 'compare.lookbacks.cns',
    agents: ['cns-lupus', 'cns-disease', 'seizure', 'psychosis'],
    words:
      /\b(?:CNS|central nervous|neuro-?psychiatric|seizure|epilep|psychosis|encephal|cerebritis)|中枢神经|中枢神経|癫痫|てんかん/iu,
  },
  {
    id: 'infection',
    label: 'compare.lookbacks.infection',
    agents: ['infection', 'serious-infection', 'herpes-infection', 'opportunistic-infection'],
    words: /\b(?:infecti|herpes|zoster|sepsis|pneumonia|tubercul|Infekt)|感染|疱疹|带状疱疹/iu,
  },
];

/** The topic of a look-back that a record names. */
export const topicOfAgent = (agent: string): Topic | undefined => topics.find((x) => x.agents.includes(agent));

/**
 * The topic of a look-back that a page names by words alone: those before its period, else those after it. Undefined
 * where none is known, or several are.
 */
export function topicInText({ text, windows }: Criterion, period: TimeWindow): Topic | undefined {
  const others = windows.filter((w) => w !== period);
  const from = Math.max(0, ...others.filter((w) => w.end <= period.start).map((w) => w.end));
  const to = Math.min(text.length, ...others.filter((w) => w.start >= period.end).map((w) => w.start));
  const named = (part: string): Topic[] => topics.filter((x) => x.words.test(part));
  for (const part of [text.slice(from, period.end), text.slice(period.end, to)]) {
    const [topic, ...more] = named(part);
    if (topic) return more.length === 0 ? topic : undefined;
  }
  return undefined;
}

/** Whether two studies' look-backs of a topic are about the same: those of a page are told by the topic alone. */
export const sameEvents = (a: readonly StatedWindow[], b: readonly StatedWindow[]): boolean => {
  const ids = (list: readonly StatedWindow[]) => [...new Set(list.flatMap((w) => w.agents))].sort().join();
  return ids(a) === ids(b);
};
