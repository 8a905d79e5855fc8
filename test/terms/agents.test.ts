import { describe, expect, it } from 'vitest';
import { agents } from '../../src/terms/agents';
import { words } from '../../src/terms/words';
import { repeated, sharedNames } from './catalogues';

const byId = new Map(agents.map((a) => [a.id, a]));
const named = (name: string) => agents.find((a) => a.names.includes(name));
const reported = (name: string) => {
  const agent = named(name);
  return agent && (agent.as ?? agent.id);
};

/** The ids that the definition of a reading fixes. */
const FIXED = words(`
  b-cell-depletion; biologic; belimumab; anifrolumab; telitacicept; abatacept; tnf-inhibitor; il6-inhibitor
  jak-inhibitor; immunosuppressant; cyclophosphamide; mycophenolate; methotrexate; azathioprine; leflunomide
  calcineurin-inhibitor; voclosporin; antimalarial; glucocorticoid; ivig; plasma-exchange; cell-therapy; gene-therapy
  transplant; investigational; live-vaccine; vaccine; anti-infective; growth-factor; transfusion; surgery; radiation
  phototherapy; chemotherapy; cancer-therapy; anticoagulant; antiplatelet; herbal; cyp-modulator; hormone-therapy
  dialysis; blood-donation
`);

describe('agents', () => {
  it('has each id once', () => expect(repeated(agents.map((a) => a.id))).toEqual([]));

  it('has every fixed id', () => expect(FIXED.filter((id) => !byId.has(id))).toEqual([]));

  it('reports every fixed id as itself', () =>
    expect(FIXED.filter((id) => byId.get(id)?.as !== undefined)).toEqual([]));

  /** A phrase that names both therapies at once stands under both. */
  const BOTH = 'cell-therapy, gene-therapy';

  it('gives no name to two rows', () =>
    expect(sharedNames(agents).filter((shared) => !shared.endsWith(`: ${BOTH}`))).toEqual([]));

  it('points to known ids only, and never from one alias to another', () => {
    for (const agent of agents) {
      for (const id of agent.classes ?? []) expect(byId.get(id)?.isClass, `${agent.id} in ${id}`).toBe(true);
      if (agent.as) expect(byId.get(agent.as)?.as, `${agent.id} as ${agent.as}`).toBeUndefined();
      if (agent.as) expect(byId.has(agent.as), `${agent.id} as ${agent.as}`).toBe(true);
    }
  });

  it('has well-formed ATC codes, each once', () => {
    const codes = agents.flatMap((a) => a.atc ?? []);
    for (const code of codes) expect(code).toMatch(/^[ABCDGHJLMNPRSV]\d\d[A-Z]{2}\d\d$/);
    expect(repeated(codes)).toEqual([]);
    expect(codes.length).toBeGreaterThan(250);
  });

  it('writes names in lower case', () =>
    expect(agents.flatMap((a) => a.names.filter((name) => name !== name.toLowerCase()))).toEqual([]));

  it.each([
    ['rituximab', 'b-cell-depletion'],
    ['obinutuzumab', 'b-cell-depletion'],
    ['ocrelizumab', 'b-cell-depletion'],
    ['ofatumumab', 'b-cell-depletion'],
    ['inebilizumab', 'b-cell-depletion'],
    ['anti cd20', 'b-cell-depletion'],
    ['belimumab', 'belimumab'],
    ['adalimumab', 'tnf-inhibitor'],
    ['tocilizumab', 'il6-inhibitor'],
    ['tofacitinib', 'jak-inhibitor'],
    ['tacrolimus', 'calcineurin-inhibitor'],
    ['voclosporin', 'voclosporin'],
    ['prednisone', 'glucocorticoid'],
    ['mycophenolate mofetil', 'mycophenolate'],
    ['hydroxychloroquine', 'antimalarial'],
    ['plasmapheresis', 'plasma-exchange'],
    ['car nk cell', 'cell-therapy'],
    ['hematopoietic stem cell transplantation', 'transplant'],
    ['experimental treatment', 'investigational'],
    ['another clinical trial', 'investigational'],
    ['live attenuated vaccine', 'live-vaccine'],
    ['major surgery', 'surgery'],
    ['intravenous antibiotic', 'anti-infective'],
    ['platelet transfusion', 'transfusion'],
    ['fludarabine', 'chemotherapy'],
    ['pembrolizumab', 'cancer-therapy'],
    ['warfarin', 'anticoagulant'],
    ['aspirin', 'antiplatelet'],
    ['thalidomide', 'thalidomide'],
    ['sirolimus', 'sirolimus'],
    ['利妥昔单抗', 'b-cell-depletion'],
    ['贝利尤单抗', 'belimumab'],
    ['糖皮质激素', 'glucocorticoid'],
    ['免疫抑制剂', 'immunosuppressant'],
    ['活疫苗', 'live-vaccine'],
    ['造血干细胞移植', 'transplant'],
    ['研究药物', 'investigational'],
    ['生ワクチン', 'live-vaccine'],
    ['治験薬', 'investigational'],
    ['副腎皮質ステロイド', 'glucocorticoid'],
    ['免疫抑制薬', 'immunosuppressant'],
    ['造血幹細胞移植', 'transplant'],
  ])('reports %s as %s', (name, id) => expect(reported(name)).toBe(id));

  it('has "any biologic, such as …" for the antibodies that lupus trials name', () => {
    for (const name of [
      'belimumab',
      'anifrolumab',
      'rituximab',
      'abatacept',
      'telitacicept',
      'infliximab',
      'tocilizumab',
    ])
      expect(named(name)?.classes, name).toContain('biologic');
  });

  it('takes a misprinted drug for what it is, not for a biologic', () => {
    for (const name of ['zolmitriptan', 'tetracycline']) {
      expect(reported(name), name).toBeDefined();
      expect(reported(name), name).not.toMatch(/biologic|b-cell/);
      expect(named(name)?.classes ?? [], name).not.toContain('biologic');
    }
  });
});
