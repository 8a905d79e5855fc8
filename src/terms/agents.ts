// Drug classes, procedures and products that a washout can be of, and how they are written; single drugs are in drugs.ts.
import { drugs } from './drugs';
import type { Agent } from './shapes';
import { words } from './words';

const classes: readonly Agent[] = [
  // immunology
  {
    id: 'b-cell-depletion',
    name: 'B-cell depletion',
    isClass: true,
    classes: ['biologic'],
    names: words(`
      b cell depletion; b cell depleting; b cell depleting therapy; b cell depleting treatment; b cell depleting agent
      b cell depleting drug; b cell depleting biologic; b cell depleting biologic agent; b cell depleting biological
      b cell depleting antibody; b cell depleting monoclonal antibody; b cell depletion therapy
      b cell depletion treatment; b cell depletion agent; b cell depletor; b cell depleter; b cell targeted therapy
      b cell targeted treatment; b cell targeted drug; b cell targeted drug therapy; b cell targeted agent
      b cell targeted biologic; b cell targeting therapy; b cell targeting agent; b cell targeting drug
      b cell targeting biologic; b cell targeting treatment; b cell targeting biologic agent; b cell directed therapy
      b cell modulating therapy; b cell clearing therapy; b cell clearance therapy; b cell elimination therapy
      b cell therapy; b lymphocyte depletion; b lymphocyte depleting agent; b lymphocyte depletion therapy
      b lymphocyte depleting therapy; b lymphocyte targeted therapy; anti b cell; anti b cell therapy
      anti b cell agent; anti b cell treatment; anti b cell antibody; anti cd20; anti cd20 antibody
      anti cd20 monoclonal antibody; anti cd20 therapy; anti cd20 treatment; anti cd20 agent; anti cd20 drug
      anti cd20 mab; cd20 antibody; cd20 monoclonal antibody; cd20 targeted therapy; cd20 targeting therapy
      cd20 targeted drug; cd20 directed therapy; cd20 inhibitor; cd20 mab; anti cd19; anti cd19 antibody
      anti cd19 monoclonal antibody; anti cd19 therapy; anti cd19 treatment; anti cd19 agent; anti cd19 drug
      cd19 targeted therapy; cd19 targeting therapy; cd19 targeted drug; cd19 targeted treatment
      cd19 directed therapy; cd19 antibody; cd19 monoclonal antibody; anti cd22; anti cd22 antibody; anti cd52
      anti cd19 cd20; plasma cell depletion; plasma cell targeted therapy
      b细胞清除; b细胞清除治疗; b细胞清除疗法; b细胞清除剂; b细胞耗竭; b细胞耗竭治疗; b细胞靶向治疗; b细胞靶向药物
      b细胞靶向药; b细胞耗竭疗法; 抗cd20; 抗cd20单抗; 抗cd20抗体; 抗cd20单克隆抗体; 抗cd19; 抗cd19单抗; 抗cd19抗体
      抗cd19单克隆抗体; cd20单抗; cd20单克隆抗体; b細胞清除; b細胞除去療法; b細胞枯渇療法; b細胞標的治療
      b細胞標的療法; 抗cd20抗体製剤; cd19靶向治疗; cd20靶向治疗; 靶向cd19; 靶向cd20; 抗cd19治疗; 抗cd20治疗; cd19標的療法; cd20標的療法
    `),
    plain: 'medicines that remove or block B cells',
  },
  {
    id: 'biologic',
    name: 'Biologics',
    isClass: true,
    names: words(`
      biologic; biological; biologic agent; biological agent; biologic therapy; biological therapy; biologic treatment
      biological treatment; biologic drug; biological drug; biologic product; biological product; biologic medication
      biologic medicine; biological medicine; biologic medicinal product; biological medicinal product
      biologic compound; biologic agent therapy; biological agent therapy; biologic agent treatment
      biological preparation; biologic preparation; biologic response modifier; biological response modifier
      biologic dmard; biological dmard; biologic disease modifying antirheumatic drug
      biological disease modifying antirheumatic drug; biologic disease modifying anti rheumatic drug
      biological disease modifying anti rheumatic drug; bdmard; bio dmard; biologic immunosuppressant
      biologic immunosuppressive; biologic immunomodulator; biologic immunomodulatory agent
      biologic immunomodulating therapy; immunomodulatory biologic; immunomodulatory biologic agent
      immunomodulatory biological agent; immune modulating biologic; immune targeted biologic; targeted biologic
      targeted biologic agent; non b cell targeted biologic; systemic biologic; systemic biologic therapy
      systemic biologic agent; therapeutic biologic; other biologic; monoclonal antibody; monoclonal antibody therapy
      monoclonal antibody treatment; monoclonal antibody drug; therapeutic monoclonal antibody; therapeutic antibody
      therapeutic protein; antibody therapy; antibody based therapy; antibody treatment; antibody drug
      antibody based drug; mab; fusion protein; biosimilar; macromolecular drug; macromolecule; anti cytokine therapy
      cytokine inhibitor; anti interleukin therapy; interleukin inhibitor; il 17 inhibitor; anti il 17
      il 23 inhibitor; il 12 23 inhibitor; anti il 5; il 5 inhibitor; anti il 4; anti il 13; il 1 inhibitor; anti il 1
      interleukin 1 inhibitor; anti baff; anti blys; blys inhibitor; baff inhibitor; blys targeted therapy; anti cd4
      anti cd40; anti cd40l; anti cd38; anti cd38 antibody; complement inhibitor; fcrn inhibitor; fcrn antagonist
      anti fcrn; neonatal fc receptor antagonist; anti integrin
      生物制剂; 生物制剂治疗; 生物制品; 生物治疗; 生物药; 生物类药物; 生物靶向药物; 生物製劑; 单克隆抗体; 单抗
      单抗类药物; 抗体药物; 生物学的製剤; 生物製剤; モノクローナル抗体
    `),
    abbr: ['mAb', 'mAbs', 'bDMARD', 'bDMARDs'],
    plain: 'medicines made from antibodies or other proteins',
  },
  {
    id: 'tnf-inhibitor',
    name: 'TNF inhibitors',
    isClass: true,
    classes: ['biologic'],
    names: words(`
      tnf inhibitor; tnf alpha inhibitor; tnf α inhibitor; tnfα inhibitor; anti tnf; anti tnf alpha; anti tnf α
      anti tnfα; anti tnf therapy; anti tnf agent; anti tnf treatment; anti tnf antibody; anti tnf alpha antibody
      anti tnf alpha agent; anti tnf alpha therapy; anti tnf drug; anti tnf biologic; tnf antagonist
      tnf alpha antagonist; tnf α antagonist; tnf blocker; tnf alpha blocker; tnf blocking agent; tnf blockade
      tumor necrosis factor inhibitor; tumor necrosis factor alpha inhibitor; tumor necrosis factor α inhibitor
      tumor necrosis factor antagonist; tumor necrosis factor alpha antagonist; tumor necrosis factor blocker
      anti tumor necrosis factor; anti tumor necrosis factor alpha; anti tumor necrosis factor therapy
      anti tumor necrosis factor agent; anti tumor necrosis factor alpha therapy; tnfi
      肿瘤坏死因子抑制剂; 肿瘤坏死因子α抑制剂; 肿瘤坏死因子拮抗剂; tnf抑制剂; tnf-α抑制剂; tnfα抑制剂; tnf拮抗剂
      tnf阻害薬; tnf阻害剤; 抗tnf抗体; 抗tnf製剤
    `),
    abbr: ['TNFi'],
    plain: 'medicines that block the messenger TNF',
  },
  {
    id: 'il6-inhibitor',
    name: 'IL-6 inhibitors',
    isClass: true,
    classes: ['biologic'],
    names: words(`
      il 6 inhibitor; interleukin 6 inhibitor; anti il 6; anti il 6 therapy; anti il 6 agent; anti il 6 antibody
      anti il 6 receptor; anti il 6r; il 6 receptor inhibitor; il 6r inhibitor; il 6 receptor antagonist
      interleukin 6 receptor inhibitor; interleukin 6 receptor antagonist; interleukin 6 antagonist; il 6 antagonist
      il 6 blocker; anti il 6 receptor antibody; anti interleukin 6
      il-6抑制剂; 白介素6抑制剂; il-6受体拮抗剂; il-6阻害薬
    `),
    plain: 'medicines that block the messenger interleukin 6',
  },
  {
    id: 'anti-ige',
    name: 'Anti-IgE antibodies',
    isClass: true,
    classes: ['biologic'],
    names: words(`
      anti ige; anti ige antibody; anti ige ab; anti ige therapy; anti ige treatment; anti ige drug; anti ige agent; anti ige biologic
      anti ige monoclonal antibody; anti immunoglobulin e; anti immunoglobulin e antibody; anti immunoglobulin e therapy
      抗ige; 抗ige抗体; 抗ige治疗; 抗ige単クローン抗体; 抗ige療法
    `),
    plain: 'antibodies that catch IgE, the antibody of allergies',
  },
  {
    id: 'jak-inhibitor',
    name: 'JAK inhibitors',
    isClass: true,
    classes: ['immunosuppressant'],
    names: words(`
      jak inhibitor; janus kinase inhibitor; janus associated kinase inhibitor; jak kinase inhibitor; jak 1 inhibitor
      jak2 inhibitor; jak stat inhibitor; oral jak inhibitor; systemic jak inhibitor; topical jak inhibitor
      tyk2 inhibitor; jaki; jakinib
      jak抑制剂; jak激酶抑制剂; jak阻害薬; jak阻害剤; ヤヌスキナーゼ阻害薬
    `),
    abbr: ['JAKi', 'JAKI', 'JAKis'],
    plain: 'tablets that block signals inside immune cells',
  },
  {
    id: 'immunosuppressant',
    name: 'Immunosuppressants',
    isClass: true,
    names: words(`
      immunostimulation; immune modifying drug; immune modifying agent; immune modifying therapy
      immunosuppressant; immunosuppressive; immunosuppressor; immunosupressive; immunosuppresant; immune suppressant
      immune suppressive; immuno suppressant; immunosuppressive agent; immunosuppressive drug
      immunosuppressive medication; immunosuppressive medicine; immunosuppressive therapy; immunosuppressive treatment
      immunosuppressant drug; immunosuppressant agent; immunosuppressant therapy; immunosuppressant medication
      immunosuppressant treatment; immunosuppression; immunosuppressing agent; immunosuppressing drug
      immunosuppressive regimen; immune suppressive agent; immune suppressive drug; immune suppressive therapy
      immune suppressive medication; immune suppression; immune suppressing drug; immune suppressing medication
      systemic immunosuppressant; systemic immunosuppressive; systemic immunosuppressive agent
      systemic immunosuppressive drug; systemic immunosuppressive therapy; systemic immunosuppressive treatment
      systemic immunosuppressive medication; systemic immunosuppression; oral immunosuppressant
      conventional immunosuppressant; conventional immunosuppressive agent; immunomodulator; immunomodulatory
      immunomodulatory agent; immunomodulatory drug; immunomodulatory therapy; immunomodulatory treatment
      immune regulating medication; immune regulating drug; immune regulating agent; immune regulating therapy
      immune regulating nonsteroidal medication; nonsteroidal immunosuppressant; non steroidal immunosuppressant
      nonsteroidal immunosuppressive; non steroidal immunosuppressive; nonsteroidal immunosuppressive drug
      immunomodulatory medication; immunomodulating agent; immunomodulating drug; immunomodulating therapy
      immunomodulation; immune modulator; immune modulating therapy; immune modulating agent; immune modulating drug
      immune modulatory agent; immune modulatory therapy; immunoregulatory agent; immunoregulator
      systemic immunomodulator; systemic immunomodulatory agent; immunomodulant; immunotherapeutic agent; dmard; csdmard; tsdmard; conventional dmard
      synthetic dmard; oral dmard; non biologic dmard; conventional synthetic dmard; targeted synthetic dmard
      disease modifying antirheumatic drug; disease modifying anti rheumatic drug
      disease modifying antirheumatic agent; conventional synthetic disease modifying antirheumatic drug
      conventional disease modifying antirheumatic drug; antirheumatic drug; disease modifying therapy
      disease modifying drug
      免疫抑制剂; 免疫抑制剂治疗; 免疫抑制药物; 免疫抑制药; 免疫抑制治疗; 免疫抑制疗法; 免疫调节剂; 免疫调节药物
      免疫抑制劑; 改善病情抗风湿药; 抗风湿药; 免疫抑制薬; 免疫抑制剤; 免疫抑制療法; 免疫調節薬; 抗リウマチ薬
    `),
    abbr: ['IST', 'IMiD', 'IMiDs', 'csDMARD', 'csDMARDs', 'DMARD', 'DMARDs', 'tsDMARD'],
    plain: 'medicines that hold the immune system down',
  },
  {
    id: 'cell-depleting-therapy',
    name: 'Cell-depleting therapy',
    isClass: true,
    names: words(`
      cell depleting therapy; cell depleting agent; cell depletion; cell depletion therapy; t cell depleting therapy
      t cell depleting agent; lymphocyte depleting therapy; lymphocyte depleting agent; lymphocyte depleting antibody
      t cell depletion
    `),
  },
  {
    id: 'calcineurin-inhibitor',
    name: 'Calcineurin inhibitors',
    isClass: true,
    classes: ['immunosuppressant'],
    names: words(`
      calcineurin inhibitor; topical calcineurin inhibitor; systemic calcineurin inhibitor; oral calcineurin inhibitor
      cni; cnis
      钙调磷酸酶抑制剂; 钙调神经磷酸酶抑制剂; カルシニューリン阻害薬; カルシニューリン阻害剤
    `),
    abbr: ['CNI', 'CNIs', 'TCI'],
    plain: 'medicines such as tacrolimus that calm T cells',
  },
  {
    id: 'mtor-inhibitor',
    name: 'mTOR inhibitors',
    isClass: true,
    classes: ['immunosuppressant'],
    names: words('mtor inhibitor; mammalian target of rapamycin inhibitor; mtor抑制剂'),
  },
  {
    id: 'btk-inhibitor',
    name: 'BTK inhibitors',
    isClass: true,
    names: words('btk inhibitor; bruton tyrosine kinase inhibitor; btki; btk抑制剂; btk阻害薬'),
  },
  {
    id: 's1p-modulator',
    name: 'S1P modulators',
    isClass: true,
    names: words(`
      s1p receptor modulator; s1p modulator; sphingosine 1 phosphate receptor modulator; s1pr modulator
    `),
  },
  {
    id: 'antimalarial',
    name: 'Antimalarials',
    isClass: true,
    names: words(`
      antimalarial dose; dose of antimalarial
      antimalarial; anti malarial; antimalarial agent; antimalarial drug; antimalarial medication
      antimalarial therapy; antimalarial medicine; antimalarial treatment; anti malarial drug
      抗疟药; 抗疟药物; 抗瘧藥; 抗マラリア薬
    `),
    plain: 'medicines such as hydroxychloroquine',
  },
  {
    id: 'glucocorticoid',
    name: 'Steroids',
    isClass: true,
    names: words(`
      corticotherapy; cortisone therapy
      glucocorticoid dose; corticosteroid dose; steroid dose; prednisone dose; prednisolone dose; daily dose of prednisone; daily prednisone dose; daily dose of glucocorticoid; daily dose of corticosteroid; daily corticosteroid dose; daily glucocorticoid dose; oral corticosteroid dose; oral glucocorticoid dose; dose of prednisone; dose of prednisolone; dose of glucocorticoid; dose of corticosteroid; dose of steroid; dose of oral corticosteroid; dose of oral glucocorticoid; ocs dose; gc dose; prednisone equivalent dose; prednisone equivalent daily dose; prednisolone equivalent dose; dose of prednisone or equivalent; 糖皮质激素剂量; 泼尼松剂量; 激素剂量; 泼尼松用量; プレドニゾロン換算量; ステロイド投与量
      glucocorticoid; glucocorticosteroid; corticosteroid; cortico steroid; steroid; corticoid; glucocorticoid therapy
      glucocorticoid treatment; corticosteroid therapy; corticosteroid treatment; corticosteroid medication
      steroid therapy; steroid treatment; steroid medication; glucocorticoid hormone; glucocorticoid drug
      corticosteroid drug; adrenal corticosteroid; adrenocortical hormone; adrenocorticosteroid
      adrenocortical steroid; systemic steroid; systemic corticosteroid; systemic glucocorticoid
      systemic corticosteroid therapy; systemic corticosteroid treatment; systemic steroid therapy
      systemic steroid treatment; systemic glucocorticoid therapy; systemic glucocorticoid treatment; systemic hormone
      oral corticosteroid; oral steroid; oral glucocorticoid; oral prednisone; oral systemic corticosteroid
      oral glucocorticosteroid; parenteral corticosteroid; parenteral steroid; parenteral glucocorticoid
      iv corticosteroid; intravenous corticosteroid; iv steroid; intravenous steroid; intravenous glucocorticoid
      iv glucocorticoid; intramuscular corticosteroid; intramuscular steroid; intramuscular glucocorticoid
      im corticosteroid; intra articular corticosteroid; intraarticular corticosteroid; intra articular steroid
      intra articular glucocorticoid; intraarticular glucocorticoid; intra articular corticosteroid injection
      intra articular steroid injection; corticosteroid injection; steroid injection; injectable corticosteroid
      depot corticosteroid; depot steroid; intralesional corticosteroid; intralesional steroid; epidural steroid
      topical corticosteroid; topical steroid; topical glucocorticoid; inhaled corticosteroid; inhaled steroid
      systemic cs; intranasal cs; nasal cs; inhaled cs; oral cs; topical cs; cs administering device
      inhaled glucocorticoid; inhaled glucocorticosteroid; intranasal corticosteroid; intranasal steroid
      nasal corticosteroid; nasal steroid; steroid nasal spray; high dose corticosteroid; high dose steroid
      high dose glucocorticoid; high dose hormone; low dose steroid; low dose corticosteroid; low dose glucocorticoid
      pulse steroid; pulse corticosteroid; pulse glucocorticoid; steroid pulse; steroid pulse therapy
      pulse steroid therapy; corticosteroid pulse; corticosteroid bolus; corticosteroid pulse therapy
      glucocorticoid pulse; glucocorticoid pulse therapy; pulse dose corticosteroid; pulse dose steroid
      methylprednisolone shock; glucocorticoid shock therapy; hormone shock therapy; steroid burst; oral steroid burst
      maintenance corticosteroid; immunosuppressive steroid; immunosuppressive dose of corticosteroid
      immunosuppressive dose of systemic corticosteroid; therapeutic dose of corticosteroid
      therapeutic dose of steroid; therapeutic dose of hormone; steroid hormone
      糖皮质激素; 激素; 皮质类固醇; 皮质激素; 类固醇; 类固醇激素; 全身性糖皮质激素; 全身糖皮质激素; 口服糖皮质激素
      系统性糖皮质激素; 全身性激素; 激素冲击; 激素冲击治疗; 激素治疗; 糖皮质激素冲击治疗; 皮質類固醇; 類固醇
      糖皮質類固醇; 副腎皮質ステロイド; 副腎皮質ステロイド薬; 副腎皮質ステロイド剤; ステロイド; ステロイド薬
      経口ステロイド; 経口副腎皮質ステロイド; グルココルチコイド; ステロイドパルス; ステロイドパルス療法
      全身性ステロイド
    `),
    abbr: ['OCS', 'ICS', 'GC', 'GCs', 'TCS', 'INCS', 'OGC', 'OCSs'],
    plain: 'cortisone-like medicines such as prednisone',
  },
  {
    id: 'ivig',
    name: 'Immunoglobulin infusions',
    isClass: true,
    names: words(`
      intravenous immunoglobulin; intravenous immune globulin; iv immunoglobulin; iv immune globulin; ivig; iv ig
      ivig therapy; intravenous ig; immunoglobulin; immune globulin; immunoglobulin therapy; immunoglobulin treatment
      immunoglobulin infusion; immunoglobulin replacement; immunoglobulin replacement therapy; immunoglobulin product
      intravenous immunoglobulin g; intravenous immunoglobulin therapy; intravenous immunoglobulin (iv)
      intravenous (iv) immunoglobulin; human immunoglobulin; high dose immunoglobulin
      high dose intravenous immunoglobulin; gamma globulin; gammaglobulin; γ globulin; iv gamma globulin
      iv gammaglobulin; intravenous gamma globulin; intravenous gammaglobulin; intravenous γ globulin
      subcutaneous immunoglobulin; subcutaneous immune globulin; sc immunoglobulin; scig; hyperimmune globulin
      hyperimmune immunoglobulin; human normal immunoglobulin; rh immune globulin
      静脉注射免疫球蛋白; 静脉输注免疫球蛋白; 静注人免疫球蛋白; 静脉免疫球蛋白; 静脉用免疫球蛋白; 人免疫球蛋白
      免疫球蛋白; 免疫球蛋白治疗; 丙种球蛋白; 静脉丙种球蛋白; 大剂量丙种球蛋白; 静脈注射免疫球蛋白; 免疫グロブリン
      免疫グロブリン製剤; 静注免疫グロブリン; 免疫グロブリン大量静注療法; ガンマグロブリン
    `),
    abbr: ['IVIG', 'IVIg', 'IVIGs', 'SCIG', 'SCIg', 'IgG infusion', 'IVIgG'],
    plain: 'antibodies from donors, given into a vein',
  },
  {
    id: 'plasma-exchange',
    name: 'Plasma exchange',
    isClass: true,
    names: words(`
      plasma exchange; plasma exchange therapy; plasma exchange treatment; plasmapheresis; plasmaphoresis
      plasmapheresis therapy; therapeutic plasma exchange; therapeutic plasmapheresis; therapeutic apheresis
      therapeutic leukapheresis; plasma replacement; plasma separation; plasma perfusion
      double filtration plasmapheresis; immunoadsorption; immuno adsorption; immunoabsorption; immune adsorption
      immunoadsorption therapy; protein a immunoadsorption; extracorporeal photopheresis; photopheresis; plex
      血浆置换; 血浆交换; 血浆置换治疗; 血浆分离; 免疫吸附; 免疫吸附治疗; 血液净化; 血漿置換; 血漿交換; 血漿交換療法
      血漿浄化療法; 免疫吸着療法; 血液浄化療法
    `),
    abbr: ['PLEX', 'TPE', 'PLEx'],
    plain: 'filtering antibodies out of the blood',
  },

  // cells, genes, transplants
  {
    id: 'cell-therapy',
    name: 'Cell therapy',
    isClass: true,
    names: words(`
      gene or cell therapy; cell or gene therapy; gene and cell therapy; cell and gene therapy; gene or cell therapy product; cell or gene therapy product
      cell therapy; cellular therapy; cell treatment; cell based therapy; cell based treatment; cell product
      cell therapy product; cellular therapy product; cellular product; cell based product; cellular treatment
      other cell therapy; engineered cell therapy; immune cell therapy; immune effector cell therapy
      cellular immunotherapy; cell immunotherapy; adoptive cell therapy; adoptive cellular therapy
      adoptive cell transfer; adoptive cell immunotherapy; adoptive cellular immunotherapy; adoptive immunotherapy
      adoptive t cell therapy; adoptive t cell transfer; adoptive t cell immunotherapy; t cell therapy
      t cell treatment; t cell immunotherapy; modified t cell; modified t cell therapy; engineered t cell
      engineered t cell therapy; genetically modified t cell; genetically modified t cell therapy
      genetically modified cell; genetically modified cell therapy; genetically modified cell product
      genetically modified cellular therapy; genetically engineered cell; genetically engineered cell therapy
      genetically engineered t cell; genetically engineered t cell therapy; gene modified t cell
      gene modified t cell therapy; gene edited cell therapy; gene edited cell; autologous cell therapy
      allogeneic cell therapy; car t; car ts; car t cell; car t therapy; car t treatment; car t cell therapy
      car t cell treatment; car t cell immunotherapy; car t immunotherapy; car t product; car t cell product
      car t cell infusion; car t infusion; cellular infusion; last cell infusion; prior cell infusion
      previous cell infusion; most recent cell infusion
      ucart; allogeneic car t; car modified t cell; car modified t cell therapy
      car modified cell; car therapy; car cell therapy; car based therapy; car based cell therapy; car cell
      chimeric antigen receptor; chimeric antigen receptor t; chimeric antigen receptor t cell
      chimeric antigen receptor t cell therapy; chimeric antigen receptor t cell treatment
      chimeric antigen receptor t cell immunotherapy; chimeric antigen receptor t therapy
      chimeric antigen receptor therapy; chimeric antigen receptor modified t cell
      chimeric antigen receptor modified t cell therapy; chimeric antigen receptor modified t
      chimeric antigen receptor cell therapy; chimeric antigen receptor (car) t cell
      chimeric antigen receptor (car) t cell therapy; chimeric antigen receptor (car) t
      chimeric antigen receptor (car) therapy; chimeric antigen t cell; chimeric antigen t cell therapy
      chimeric t cell; chimeric antigen receptor nk; chimeric antigen receptor nk cell
      chimeric antigen receptor natural killer cell; car nk; car nk cell; car nk therapy; car nk cell therapy
      car nk treatment; car natural killer cell; car macrophage; car m; car treg; nk cell; nk cell therapy
      nk cell treatment; nk cell infusion; natural killer cell; natural killer cell therapy
      natural killer cell infusion; cik cell; dc cik; tcr t; tcr t cell; tcr t cell therapy; t cell receptor therapy
      t cell receptor modified t cell; til therapy; tumor infiltrating lymphocyte
      tumor infiltrating lymphocyte therapy; donor lymphocyte infusion; donor lymphocyte; donor lymphocyte transfusion
      dli; lymphocyte infusion; dendritic cell; dendritic cell therapy; dendritic cell vaccine; mesenchymal stem cell
      mesenchymal stem cell therapy; mesenchymal stem cell treatment; mesenchymal stromal cell; mesenchymal cell; msc
      msc therapy; msc treatment; stem cell therapy; stem cell treatment; stem cell infusion; stem cell product
      stem cell injection; umbilical cord mesenchymal stem cell; exosome therapy; virus specific t cell; treg therapy
      regulatory t cell therapy; cd19 car t; cd19 car t cell; cd19 car t cell therapy; anti cd19 car t
      anti cd19 car t cell; anti cd19 car nk; cd19 targeted car t; cd19 targeted car t cell therapy
      cd19 targeted car t therapy; bcma car t; cd19 bcma car t; axicabtagene ciloleucel; tisagenlecleucel
      lisocabtagene maraleucel; brexucabtagene autoleucel; idecabtagene vicleucel; ciltacabtagene autoleucel
      relmacabtagene autoleucel; obecabtagene autoleucel; sipuleucel t; tabelecleucel; remestemcel; kymriah; yescarta
      breyanzi; tecartus; abecma; carvykti; provenge
      细胞治疗; 细胞疗法; 细胞治疗产品; 细胞产品; 细胞免疫治疗; 过继性细胞治疗; 免疫细胞治疗; car-t治疗; car-t细胞
      car-t细胞治疗; car-t疗法; car-nk治疗; car-nk细胞治疗; 嵌合抗原受体t细胞; 嵌合抗原受体t细胞治疗
      嵌合抗原受体修饰t细胞; 嵌合抗原受体; nk细胞; nk细胞治疗; 干细胞治疗; 间充质干细胞; 间充质干细胞治疗
      供者淋巴细胞输注; 細胞治療; 嵌合抗原受體; 細胞療法; 細胞製剤; car-t細胞療法; car-t療法; キメラ抗原受容体
      キメラ抗原受容体t細胞療法; 幹細胞治療; 間葉系幹細胞; 再生医療等製品
    `),
    abbr: ['CART', 'CAR', 'CARs', 'TIL', 'TILs', 'MSC', 'MSCs'],
    plain: 'living cells given as a treatment',
  },
  {
    id: 'gene-therapy',
    name: 'Gene therapy',
    isClass: true,
    names: words(`
      gene or cell therapy; cell or gene therapy; gene and cell therapy; cell and gene therapy; gene or cell therapy product; cell or gene therapy product
      gene therapy; genetic therapy; gene treatment; gene transfer; gene transfer therapy; gene transduction product
      gene transduction; gene therapy product; gene product; gene product therapy; gene modification therapy
      gene modified cell therapy; gene modified therapy; gene editing; gene editing therapy; gene edited therapy
      genome editing; genetically modified product; genetically modified therapy; genetic modification therapy
      viral vector gene therapy; viral vector therapy; viral gene therapy; aav gene therapy; lentiviral gene therapy
      gene based therapy; oligonucleotide; antisense oligonucleotide; antisense therapy; sirna; rna therapy
      rna interference
      基因治疗; 基因疗法; 基因修饰; 基因治疗产品; 基因修饰细胞治疗; 基因改造; 基因治療; 遺伝子治療; 遺伝子治療製品
      遺伝子導入
    `),
    plain: 'treatment that changes genes',
  },
  {
    id: 'transplant',
    name: 'Transplants',
    isClass: true,
    names: words(`
      transplant; transplantation; organ transplant; organ transplantation; organ graft; solid organ transplant
      solid organ transplantation; solid organ or hematopoietic cell transplant; solid organ or bone marrow transplant
      major organ transplant; major organ transplantation; allogeneic organ transplantation; organ allograft
      allograft; organ or tissue transplant; tissue transplant; tissue transplantation; kidney transplant
      kidney transplantation; renal transplant; renal transplantation; liver transplant; liver transplantation
      heart transplant; heart transplantation; cardiac transplant; lung transplant; lung transplantation
      corneal transplant; pancreas transplant; islet transplant; islet cell transplantation; intestinal transplant
      bone marrow transplant; bone marrow transplantation; bone marrow or stem cell transplant
      bone marrow or stem cell transplantation; bone marrow stem cell transplantation
      bone marrow stem cell transplant; allogeneic bone marrow transplant; allogeneic bone marrow transplantation
      autologous bone marrow transplant; hematopoietic stem cell transplant; hematopoietic stem cell transplantation
      hematopoietic cell transplant; hematopoietic cell transplantation; hematopoietic transplant
      hematopoietic transplantation; hematopoietic progenitor cell transplant; hemopoietic stem cell transplantation
      hemopoietic stem cell transplant; stem cell transplant; stem cell transplantation; stem cell rescue
      peripheral stem cell transplant; peripheral blood stem cell transplantation
      peripheral blood stem cell transplant; peripheral stem cell transplantation; cord blood transplant
      cord blood transplantation; autologous stem cell transplant; autologous stem cell transplantation
      autologous transplant; autologous transplantation; autologous hematopoietic stem cell transplant
      autologous hematopoietic stem cell transplantation; autologous hematopoietic cell transplant
      autologous hematopoietic cell transplantation; allogeneic stem cell transplant
      allogeneic stem cell transplantation; allogeneic transplant; allogeneic transplantation; allogenic transplant
      allogenic stem cell transplant; allogenic stem cell transplantation
      allogeneic hematopoietic stem cell transplant; allogeneic hematopoietic stem cell transplantation
      allogeneic hematopoietic cell transplant; allogeneic hematopoietic cell transplantation
      allogenic hematopoietic stem cell transplantation
      allogeneic or autologous hematopoietic stem cell transplantation
      autologous allogeneic hematopoietic stem cell transplantation
      autologous or allogeneic hematopoietic stem cell transplantation
      autologous or allogeneic stem cell transplantation; autologous or allogeneic stem cell transplant
      autologous or allogeneic transplant; haploidentical transplant; haploidentical stem cell transplantation; hsct
      allo hsct; auto hsct; allohsct; autohsct; asct; allo sct; auto sct; allo hct; auto hct; pbsct
      fecal microbiota transplantation; fecal microbiota transplant
      移植; 器官移植; 实体器官移植; 实体脏器移植; 脏器移植; 肾移植; 肝移植; 心脏移植; 肺移植; 骨髓移植; 造血干细胞移植
      干细胞移植; 自体造血干细胞移植; 异基因造血干细胞移植; 自体干细胞移植; 异体造血干细胞移植; 异基因移植; 自体移植
      實體器官移植; 造血幹細胞移植; 幹細胞移植; 臓器移植; 同種造血幹細胞移植; 自家造血幹細胞移植; 腎移植; 固形臓器移植
    `),
    abbr: ['HSCT', 'ASCT', 'HCT', 'SCT', 'BMT', 'PBSCT', 'SOT', 'HSCTs'],
    plain: 'an organ or stem cells from a donor, or own stem cells given back',
  },

  // trials
  {
    id: 'investigational',
    name: 'Treatment in another trial',
    isClass: true,
    names: words(`
      study involving; trial involving; clinical trial involving; clinical study involving
      randomized clinical trial; randomised clinical trial; randomized controlled trial; randomised controlled trial
      interventional clinical trial; interventional clinical study; biomedical research; other biomedical research
      clinical research trial; clinical research study
      another clinical intervention study; another intervention study; another intervention trial; any clinical medication trial; clinical medication trial; clinical study of other drug; clinical study of other innovative drug; another randomized clinical trial; another randomized trial
      investigational; investigational agent; investigational drug; investigational medication
      investigational medicine; investigational product; investigational medicinal product; investigational therapy
      investigational treatment; investigational device; investigational medical device; investigational compound
      investigational antibody; investigational biologic; investigational biologic agent; investigational biological
      investigational biological product; investigational intervention; investigational new drug
      investigational new agent; investigational new product; investigational non biologic; investigational substance
      investigational procedure; investigational regimen; investigational study; investigational trial
      investigational drug study; investigational drug trial; investigational drug or device
      investigational agent or device; investigational product or device; investigational drug product
      investigational drug therapy; investigational drug treatment; investigational clinical study
      investigational clinical trial; investigational pharmaceutical product; investigational cell therapy
      investigational vaccine; investigational immunotherapy; investigational cancer therapy
      investigational anticancer therapy; investigational anti cancer agent; investigational study drug
      investigational study treatment; other investigational drug; other investigational agent; non registered drug
      unregistered drug; unapproved drug; unlicensed drug; unmarketed drug; non approved drug; unlisted drug
      experimental agent; experimental drug; experimental medication; experimental medicine; experimental product
      experimental therapy; experimental treatment; experimental intervention; experimental device
      experimental biologic; experimental biologic agent; experimental antibody; experimental study
      experimental compound; new drug; new chemical entity; trial drug; trial medication; trial treatment; test drug
      research drug; study drug from a previous clinical study; study drug in another trial
      study drug of another study; study drug of another trial; research treatment; another clinical trial
      another clinical study; another trial; another study; another drug trial; another drug study
      another research study; another interventional study; another interventional trial
      another interventional clinical study; another interventional clinical trial; another investigational study
      another investigational trial; another investigational drug study; another investigational drug trial
      another investigational clinical trial; another investigational drug; another investigational agent
      another investigational product; another investigational device; another therapeutic study
      another therapeutic trial; another therapeutic clinical trial; another treatment study
      another clinical research; another drug clinical trial; another clinical drug trial; another device trial
      any other clinical trial; any other clinical study; any other trial; any other study
      any other drug clinical trial; any other investigational study; any other investigational trial
      any other interventional study; any other interventional trial; other clinical trial; other clinical study
      other clinical trial treatment; other clinical research; other trial; other study; other drug trial
      other drug study; other drug clinical trial; other drug clinical study; other clinical drug trial
      other interventional study; other interventional trial; other interventional clinical study
      other interventional clinical trial; other investigational study; other investigational trial
      other research study; other therapeutic trial; other therapeutic clinical trial; other treatment protocol
      any clinical trial; any clinical study; any drug clinical trial; any drug trial; any clinical drug trial
      any interventional trial; any interventional study; any interventional clinical trial
      any interventional clinical study; any investigational study; any investigational trial
      any investigational drug study; any investigational drug trial; any drug study; any other clinical research
      any experimental study; a clinical trial; a clinical study; a drug clinical trial; a clinical drug trial
      a drug study; a drug trial; an investigational study; an investigational trial; an investigational drug study
      an interventional study; an interventional trial; an interventional clinical trial
      an interventional clinical study; interventional study; interventional trial; interventional clinical study
      interventional clinical trial; interventional drug study; interventional drug trial; drug clinical trial
      drug clinical study; drug trial; drug study; clinical drug trial; clinical drug study
      clinical trial participation; clinical study participation; clinical trial involving; clinical study involving
      clinical trial with an investigational drug; clinical trial of a drug; clinical trial of other drug
      clinical trial of any drug; clinical trial of an investigational drug
      clinical trial of an investigational product; previous clinical trial; previous clinical study
      prior clinical trial; prior clinical study; participated in clinical trial; participated in clinical study
      
      participation in clinical trial; participation in clinical study
      participate in other clinical trial
      therapeutic clinical trial; therapeutic clinical study; treatment trial; device trial; medical device trial
      device clinical trial
      研究药物; 试验药物; 临床试验药物; 其他研究药物; 其他试验药物; 研究性药物; 试验性药物; 试验性治疗; 研究产品
      研究器械; 未上市药物; 未上市的药物; 其他临床试验; 其他临床研究; 其他药物临床试验; 其它临床试验; 任何临床试验
      临床试验; 临床研究; 药物临床试验; 干预性临床试验; 干预性临床研究; 试验用药品; 試驗藥物; 研究藥物; 其他臨床試驗
      臨床試驗; 治験薬; 他の治験薬; 治験; 他の治験; 未承認薬; 臨床試験; 他の臨床試験; 治験機器; 試験薬; 介入試験
    `),
    abbr: ['IMP', 'IND', 'IP', 'IMPs'],
    plain: 'a treatment that is still being tested',
  },

  // vaccines
  {
    id: 'live-vaccine',
    name: 'Live vaccines',
    isClass: true,
    classes: ['vaccine'],
    names: words(`
      live, attenuated vaccine; live, attenuated vaccination; live, attenuated; live or attenuated vaccine; live or live attenuated vaccine
      live vaccine; live vaccination; live virus vaccine; live virus vaccination; live viral vaccine
      live bacterial vaccine; live attenuated vaccine; live attenuated vaccination; live attenuated virus vaccine
      live attenuated viral vaccine; live attenuated virus vaccination; live attenuated virus
      live attenuated strain vaccine; live attenuated immunization; attenuated vaccine; attenuated live vaccine
      attenuated live vaccination; attenuated virus vaccine; attenuated viral vaccine; live (attenuated) vaccine
      live or attenuated vaccine; live or attenuated vaccination; live or attenuated virus vaccine
      live or live attenuated vaccine; live or live attenuated vaccination; live or live attenuated virus vaccine
      live or live attenuated virus vaccination; live and attenuated vaccine; live and live attenuated vaccine
      live vaccine or live attenuated vaccine; live (including attenuated) vaccine; live, attenuated vaccine
      live immunization; live inoculation; live microbial vaccine; live organism vaccine; live pathogen vaccine
      live zoster vaccine; live oral vaccine; living vaccine; live influenza vaccine
      live attenuated influenza vaccine; live virus; live vector vaccine; live component vaccine; replicating vaccine
      bcg; bcg vaccine; bcg vaccination; bacille calmette guerin; bacillus calmette guerin; yellow fever vaccine
      yellow fever vaccination; measles mumps rubella vaccine; mmr vaccine; varicella vaccine; chickenpox vaccine
      oral polio vaccine; zostavax; flumist; nasal flu vaccine; intranasal influenza vaccine
      活疫苗; 减毒活疫苗; 活病毒疫苗; 减毒疫苗; 活疫苗接种; 活菌疫苗; 活体疫苗; 活性疫苗; 活疫苗或减毒疫苗; 減毒活疫苗
      生ワクチン; 弱毒生ワクチン; 生ワクチン接種; 弱毒化生ワクチン
    `),
    plain: 'vaccines with weakened living germs',
  },
  {
    id: 'vaccine',
    name: 'Vaccines',
    isClass: true,
    names: words(`
      vaccine; vaccination; vaccinated; immunization; immunized; inoculation; inoculated; prophylactic vaccine
      preventive vaccine; preventative vaccine; inactivated vaccine; inactivated virus vaccine
      inactivated vaccination; killed vaccine; non live vaccine; nonlive vaccine; non live vaccination; mrna vaccine
      rna vaccine; subunit vaccine; recombinant vaccine; adenovirus vector vaccine; influenza vaccine
      influenza vaccination; flu vaccine; flu shot; seasonal influenza vaccine; covid 19 vaccine; covid 19 vaccination
      covid vaccine; covid vaccination; sars cov 2 vaccine; sars cov 2 vaccination; coronavirus vaccine
      pneumococcal vaccine; pneumococcal vaccination; hepatitis b vaccine; hpv vaccine; tetanus vaccine
      tetanus toxoid; zoster vaccine; shingles vaccine; herpes zoster vaccine; shingrix
      疫苗; 疫苗接种; 接种疫苗; 预防接种; 灭活疫苗; 预防性疫苗; 新冠疫苗; 流感疫苗; 疫苗接種; ワクチン; ワクチン接種
      予防接種; 不活化ワクチン
    `),
    plain: 'vaccines',
  },

  // infection, blood, procedures
  {
    id: 'anti-infective',
    name: 'Anti-infectives',
    isClass: true,
    names: words(`
      anti infective; antiinfective; anti infective agent; anti infective drug; anti infective therapy
      anti infective treatment; anti infection treatment; anti infection therapy; anti infectious therapy
      antimicrobial; anti microbial; antimicrobial agent; antimicrobial therapy; antimicrobial treatment
      antimicrobial drug; antibiotic; antibiotic therapy; antibiotic treatment; antibiotic agent; antibiotic drug
      antibiotic medication; antibiotic course; course of antibiotic; iv antibiotic; i v antibiotic
      intravenous antibiotic; intravenous antibiotic therapy; intravenous antibiotic treatment
      intravenous (iv) antibiotic; intravenous (iv) antibiotic treatment; intravenous (iv) antibiotic therapy
      iv antibiotic therapy; iv antibiotic treatment; parenteral antibiotic; parenteral anti infective
      parenteral antimicrobial; oral antibiotic; oral antibiotic therapy; oral anti infective; systemic antibiotic
      systemic antibiotic therapy; systemic antibiotic treatment; systemic anti infective
      systemic anti infective therapy; systemic anti infective treatment; systemic antimicrobial
      systemic antimicrobial therapy; systemic anti infection treatment; intravenous anti infective
      intravenous anti infective therapy; intravenous antimicrobial; iv antimicrobial; iv anti infective
      intravenous antimicrobial therapy; antibacterial; anti bacterial; antibacterial agent; antibacterial drug
      antibacterial therapy; antibacterial treatment; antiviral; anti viral; antiviral agent; antiviral drug
      antiviral therapy; antiviral treatment; antiviral medication; anti viral therapy; anti viral drug
      systemic antiviral; intravenous antiviral; antifungal; anti fungal; antifungal agent; antifungal drug
      antifungal therapy; antifungal treatment; antifungal medication; anti fungal drug; systemic antifungal
      intravenous antifungal; azole antifungal; antimycobacterial; antimycobacterial therapy
      anti tuberculosis treatment; anti tuberculosis therapy; anti tuberculosis drug; antituberculosis therapy
      antituberculosis treatment; antituberculosis drug; tuberculosis treatment; treatment for tuberculosis
      tb treatment; anti tb treatment; anti tb therapy; antiparasitic; anti parasitic; antiparasitic agent
      antiparasitic drug; antiparasitic treatment; antiparasitic medication; anthelmintic; antiprotozoal
      antiretroviral; antiretroviral therapy; anti retroviral therapy; anti hiv therapy; anti hbv therapy
      anti hcv therapy; prophylactic antibiotic; hcv treatment; anti hepatitis b virus therapy
      intravenous antibiotics or antiviral; fluoroquinolone; cephalosporin; β lactam; quinolone
      抗感染; 抗感染治疗; 抗感染药物; 抗生素; 抗生素治疗; 静脉抗生素; 静脉注射抗生素; 全身抗生素; 全身抗感染治疗
      系统性抗感染治疗; 静脉抗感染治疗; 抗菌药物; 抗菌药; 抗病毒药物; 抗病毒治疗; 抗病毒药; 抗真菌药物; 抗真菌治疗
      抗结核治疗; 抗菌素; 抗生物質; 抗菌薬; 抗ウイルス薬; 抗真菌薬; 静注抗菌薬; 抗結核薬
    `),
    plain: 'medicines against bacteria, viruses or fungi',
  },
  {
    id: 'growth-factor',
    name: 'Blood growth factors',
    isClass: true,
    names: words(`
      growth factor; growth factor support; growth factor therapy; growth factor treatment
      growth factor support therapy; hematopoietic growth factor; hematopoietic growth factor support
      hematopoietic growth factor support therapy; hematopoietic growth factor therapy; hematopoietic cytokine
      hematopoietic stimulating factor; hematopoietic colony stimulating factor; hematopoietic stimulant
      cell growth factor; myeloid growth factor; colony stimulating factor; colony stimulating growth factor
      granulocyte colony stimulating factor; granulocyte colony stimulating growth factor
      granulocyte stimulating factor; granulocyte macrophage colony stimulating factor
      granulocyte (macrophage) colony stimulating factor; granulocyte growth factor
      macrophage colony stimulating factor; leukocyte growth factor; short acting growth factor
      long acting growth factor; bone marrow stimulating factor; g csf; gcsf; gm csf; gmcsf; csf support; peg g csf
      white blood cell growth factor; neutrophil growth factor; platelet growth factor; red blood cell growth factor
      drug to stimulate bone marrow hematopoietic cell formation
      drug to stimulate the production of bone marrow hematopoietic cell
      drug that stimulate bone marrow hematopoiesis; drug stimulating bone marrow hematopoiesis
      drug stimulating hematopoiesis; drug that stimulate hematopoiesis; hematopoietic stimulating drug
      hematopoietic drug
      生长因子; 造血生长因子; 造血刺激因子; 粒细胞集落刺激因子; 粒细胞刺激因子; 集落刺激因子
      粒细胞巨噬细胞集落刺激因子; 升白药; 升白针; 刺激骨髓造血细胞生成的药物; 造血細胞成長因子; 造血因子
      顆粒球コロニー刺激因子
    `),
    abbr: ['G-CSF', 'GM-CSF', 'GCSF', 'EPO', 'TPO', 'ESA', 'ESAs', 'rhTPO', 'rhEPO', 'rhG-CSF', 'PEG-rhG-CSF'],
    plain: 'medicines that make the marrow produce blood cells',
  },
  {
    id: 'tpo-receptor-agonist',
    name: 'Thrombopoietin receptor agonists',
    isClass: true,
    classes: ['growth-factor'],
    names: words(`
      thrombopoietin receptor agonist; tpo receptor agonist; thrombopoietin agonist; platelet receptor agonist
      platelet agonist; thrombopoietin mimetic; tpo ra; tpora
      血小板生成素受体激动剂; トロンボポエチン受容体作動薬
    `),
    abbr: ['TPO-RA', 'TPO-RAs'],
  },
  {
    id: 'transfusion',
    name: 'Transfusions and blood products',
    isClass: true,
    names: words(`
      transfusion; blood transfusion; blood product; blood product transfusion; blood component
      blood component transfusion; transfusion of blood; transfusion of blood product; transfusion of blood component
      transfusion support; transfusion of platelet; transfusion of red blood cell; transfused; platelet transfusion
      platelet infusion; red blood cell transfusion; red blood cell product; red cell transfusion; rbc transfusion
      packed red blood cell; packed red blood cell transfusion; packed red cell; prbc; prbc transfusion
      erythrocyte transfusion; whole blood transfusion; plasma transfusion; plasma product; plasma infusion
      albumin infusion; fresh frozen plasma; convalescent plasma; convalescent plasma therapy; leukocyte transfusion
      granulocyte transfusion; white blood cell transfusion; receipt of blood product; blood derived product
      blood derivative; plasma derivative
      输血; 输血治疗; 血制品; 血液制品; 血液制品输注; 血小板输注; 输注血小板; 红细胞输注; 输注红细胞; 成分输血; 輸血
      血液製品; 血液製劑; 血液製剤; 血小板輸血; 赤血球輸血
    `),
    abbr: ['FFP', 'pRBC'],
    plain: 'blood, blood cells or plasma from a donor',
  },
  {
    id: 'surgery',
    name: 'Surgery',
    isClass: true,
    names: words(`
      surgery; surgical; surgical procedure; surgical operation; surgical intervention; surgical treatment
      surgical therapy; operation; major surgery; major surgical procedure; major surgical operation
      major surgical intervention; major surgical treatment; major operation; major operative procedure
      major procedure; major invasive procedure; major trauma surgery; major elective surgery; major organ surgery
      minor surgery; minor surgical procedure; elective surgery; open surgery; invasive procedure; invasive surgery
      invasive operation; general surgery; joint surgery; joint replacement; joint replacement surgery
      orthopedic surgery; abdominal surgery; intra abdominal surgery; thoracic surgery; cardiac surgery; heart surgery
      open heart surgery; cardiovascular surgery; coronary surgery; vascular surgery; brain surgery
      intracranial surgery; cranial surgery; spinal surgery; eye surgery; ocular surgery; intraocular surgery
      refractive surgery; cataract surgery; bariatric surgery; gastric bypass; gastrectomy; gastrointestinal surgery
      bronchial thermoplasty; bowel surgery; bowel resection; sinus surgery; sinonasal surgery; nasal surgery; intranasal surgery
      oral surgery; dental surgery; dental procedure; tooth extraction; prostate surgery; pelvic surgery
      gynecologic surgery; laparotomy; laparoscopy; thoracotomy; craniotomy; splenectomy; thymectomy; nephrectomy
      hysterectomy; cholecystectomy; resection; surgical resection; tumor resection; amputation
      coronary artery bypass; coronary artery bypass graft; coronary artery bypass grafting
      coronary artery bypass surgery; coronary bypass; coronary bypass surgery; bypass surgery; bypass grafting
      artery bypass grafting; peripheral artery bypass grafting; percutaneous coronary intervention
      coronary intervention; coronary intervention procedure; coronary angioplasty
      percutaneous transluminal coronary angioplasty; angioplasty; coronary stent; coronary stenting
      coronary stent implantation; stent implantation; stent placement; stenting; stent; coronary revascularization
      revascularization; coronary artery revascularization; revascularization procedure; cabg; pci
      carotid endarterectomy; carotid surgery; device implantation; surgery requiring general anesthesia
      surgery under general anesthesia
      手术; 大手术; 重大手术; 外科手术; 大型手术; 重大外科手术; 外科大手术; 择期手术; 大型外科手术; 手术治疗
      冠状动脉搭桥; 手術; 大手術; 重大手術; 外科手術; 大規模な手術; 侵襲的手術; 外科的処置; 外科的手術
    `),
    abbr: ['CABG', 'PCI', 'PTCA'],
    plain: 'operations',
  },
  {
    id: 'radiation',
    name: 'Radiotherapy',
    isClass: true,
    classes: ['cancer-therapy'],
    names: words(`
      radiation; radiation therapy; radiation treatment; radiotherapy; radio therapy; irradiation; radiation exposure
      rt to; palliative rt; focal rt; definitive rt; whole brain rt; thoracic rt; pelvic rt; rt field
      boron neutron capture therapy; neutron capture therapy; bnct
      external beam radiation; external beam radiotherapy; external beam radiation therapy; external radiation
      palliative radiotherapy; palliative radiation; palliative radiation therapy; focal radiotherapy; focal radiation
      focal irradiation; local radiotherapy; local radiation; local palliative radiotherapy
      local palliative radiation; local palliative radiation therapy; limited field radiation; wide field radiation; wide field radiotherapy
      extensive radiotherapy; definitive radiotherapy; definitive radiation; thoracic radiation; thoracic radiotherapy
      chest radiation; chest radiotherapy; pelvic radiation; pelvic radiotherapy; cranial radiation
      cranial irradiation; craniospinal irradiation; craniospinal radiation; whole brain radiotherapy
      whole brain radiation; whole brain irradiation; whole brain radiation therapy; brain radiotherapy
      brain radiation; cns radiation; stereotactic radiosurgery; stereotactic radiotherapy
      stereotactic body radiotherapy; stereotactic body radiation therapy; stereotactic radiation; gamma knife
      radiosurgery; proton therapy; brachytherapy; total body irradiation; total lymphoid irradiation; lung radiation
      mediastinal radiation; radioimmunotherapy; radionuclide therapy; radioligand therapy; radiopharmaceutical
      radioactive drug; radioisotope therapy; radioactive iodine; iodine 131; 131i mibg; mibg therapy; strontium 89
      radium 223; 177lu
      放疗; 放射治疗; 放射疗法; 姑息性放疗; 局部放疗; 全身放疗; 放射治療; 放療; 放射線治療; 放射線療法; 放射線照射
    `),
    abbr: ['TBI', 'WBRT', 'SBRT', 'SRS', 'EBRT', 'XRT'],
    plain: 'treatment with rays',
  },
  {
    id: 'phototherapy',
    name: 'Light therapy',
    isClass: true,
    names: words(`
      phototherapy; photo therapy; photochemotherapy; photodynamic therapy; light therapy; laser therapy
      laser treatment; ultraviolet therapy; ultraviolet phototherapy; ultraviolet light therapy
      ultraviolet irradiation therapy; ultraviolet irradiation; ultraviolet light; ultraviolet radiation
      ultraviolet exposure; ultraviolet treatment; uv therapy; uv phototherapy; uv light; uv light therapy
      uv irradiation; uv radiation; uv exposure; uv treatment; uvb; uvb therapy; uva therapy; uvb phototherapy
      narrowband uvb; narrow band uvb; nb uvb; puva; psoralen; psoralen ultraviolet a; psoralen plus ultraviolet a
      tanning; tanning bed; tanning booth; tanning salon; sunbathing; sun bed; solarium; excimer laser; heliotherapy
      光疗; 光照疗法; 紫外线治疗; 紫外线照射; 紫外线照射治疗; 紫外线光疗; 光療; 光線療法; 紫外線療法; 紫外線照射
    `),
    abbr: ['PUVA', 'UVB', 'UVA', 'NB-UVB', 'nbUVB', 'PDT'],
    plain: 'treatment with light',
  },
  {
    id: 'dialysis',
    name: 'Dialysis',
    isClass: true,
    names: words(`
      dialysis; dialysis treatment; dialysis therapy; hemodialysis; hemodialysis treatment; peritoneal dialysis
      renal dialysis; maintenance dialysis; chronic dialysis; renal replacement therapy; kidney replacement therapy
      renal replacement treatment; hemofiltration; hemodiafiltration; hemoperfusion; crrt
      透析; 血液透析; 腹膜透析; 肾脏替代治疗; 肾替代治疗; 腎代替療法; 人工透析; 維持透析
    `),
    abbr: ['CRRT', 'RRT'],
    plain: 'a machine that does the kidneys’ work',
  },
  {
    id: 'blood-donation',
    name: 'Blood donation',
    isClass: true,
    names: words(`
      donated a unit of blood; donated one unit of blood; donated a pint of blood; donated whole blood; donate a unit of blood; donated blood or plasma
      blood donation; blood donation history; donation of blood; donated blood; donate blood; donating blood
      blood donor; plasma donation; donated plasma; donation of plasma; donation or loss of blood
      donation of blood product; loss of blood; blood loss; significant blood loss; lost blood
      献血; 捐血; 失血; 供血
    `),
    plain: 'giving or losing blood',
  },

  // cancer
  {
    id: 'immunostimulant',
    name: 'Immunostimulants',
    isClass: true,
    names: words(
      'immunostimulant; immunostimulatory agent; immune stimulant; immunostimulatory therapy; immune stimulating agent; immunostimulator',
    ),
    plain: 'medicines that stir up the immune system',
  },
  {
    id: 'chemotherapy',
    name: 'Chemotherapy',
    isClass: true,
    classes: ['cancer-therapy'],
    names: words(`
      fluoropyrimidine; oral fluoropyrimidine
      chemotherapy; chemo therapy; chemotherapeutic; chemotherapeutic agent; chemotherapeutic drug; chemotherapy drug
      chemotherapy agent; chemotherapy treatment; chemotherapy regimen; chemotherapeutic treatment
      systemic chemotherapy; cytotoxic chemotherapy; myelosuppressive chemotherapy; salvage chemotherapy
      intensive chemotherapy; induction chemotherapy; consolidation chemotherapy; maintenance chemotherapy
      adjuvant chemotherapy; neoadjuvant chemotherapy; intrathecal chemotherapy; intrathecal therapy
      intraperitoneal chemotherapy; hyperthermic intraperitoneal chemotherapy; oral chemotherapy
      platinum based chemotherapy; platinum based therapy; combination chemotherapy; bridging chemotherapy
      low dose chemotherapy; chemoradiotherapy; chemoradiation; chemo; concurrent chemoradiotherapy; radiochemotherapy
      cytotoxic; cytotoxic agent; cytotoxic drug; cytotoxic therapy; cytotoxic treatment; cytotoxic medication; cytotoxin
      cytotoxic immunosuppressant; cytostatic; cytostatic drug; cytostatic agent; cytostatic therapy; antimetabolite
      anti metabolite; alkylating agent; alkylator; alkylating drug; alkylating therapy; purine analog
      purine antagonist; anthracycline; taxane; vinca alkaloid; platinum; topoisomerase inhibitor
      topoisomerase i inhibitor; topoisomerase 1 inhibitor; top1 inhibitor; top1i
      化疗; 化学治疗; 化学疗法; 化疗药物; 细胞毒药物; 细胞毒性药物; 细胞毒性化疗; 全身化疗; 烷化剂; 化療; 化學治療
      化学療法; 抗がん剤; 細胞毒性薬; アルキル化剤
    `),
    plain: 'medicines that kill fast-growing cells',
  },
  {
    id: 'cancer-therapy',
    name: 'Cancer treatment',
    isClass: true,
    names: words(`
      anti vascular endothelial growth factor; anti vascular endothelial growth factor therapy; anti vascular endothelial growth factor agent; anti vascular endothelial growth factor antibody; anti epidermal growth factor receptor; anti epidermal growth factor receptor antibody
      cancer therapy; cancer treatment; systemic treatment for cancer; anti cytotoxic t lymphocyte associated protein 4; anti cytotoxic t lymphocyte associated antigen 4; anti cytotoxic t lymphocyte antigen 4; cytotoxic t lymphocyte associated protein 4; cytotoxic t lymphocyte associated antigen 4; cytotoxic t lymphocyte antigen 4; cytotoxic t cell; anti pd l2; pd l2 inhibitor; pd l2 antibody; systemic therapy for cancer; cancer medication; cancer drug; cancer directed therapy; anticancer
      oncolytic virus; oncolytic virus therapy; oncolytic viral therapy; oncolytic virotherapy; talimogene laherparepvec
      t vec; tvec; imlygic; anti cancer; anticancer therapy; anticancer treatment; anticancer agent; anticancer drug; anticancer medication
      anti cancer therapy; anti cancer treatment; anti cancer agent; anti cancer drug; anti cancer medication
      systemic anticancer therapy; systemic anti cancer therapy; systemic anticancer treatment
      systemic anti cancer treatment; systemic cancer therapy; anti tumor; antitumor; anti tumor therapy
      anti tumor treatment; anti tumor drug; anti tumor agent; antitumor therapy; antitumor treatment; antitumor drug
      antitumor agent; systemic antitumor therapy; systemic anti tumor therapy; systemic antitumor treatment
      antineoplastic; anti neoplastic; antineoplastic therapy; antineoplastic treatment; antineoplastic agent
      antineoplastic drug; antineoplastic medication; anti neoplastic therapy; antimyeloma therapy
      anti myeloma therapy; anti myeloma treatment; antileukemic therapy; anti leukemia therapy; anti lymphoma therapy
      antilymphoma therapy; tumor directed therapy; tumor treatment; tumor therapy; treatment for cancer
      treatment for malignancy; targeted therapy; targeted agent; targeted drug; targeted treatment
      targeted drug therapy; molecular targeted therapy; molecularly targeted therapy; molecular targeted drug
      small molecule targeted therapy; small molecule targeted drug; targeted small molecule; small molecule inhibitor
      small molecule kinase inhibitor; kinase inhibitor; tyrosine kinase inhibitor; proteasome inhibitor
      immunotherapy; immuno therapy; cancer immunotherapy; tumor immunotherapy; immune therapy; immuno oncology
      immuno oncology agent; immuno oncology therapy; immune oncology; immune oncology agent; immune oncology drug
      immune oncology therapy; immune oncology treatment; immuno oncology drug; immuno oncology treatment
      i o therapy; i o treatment; i o agent; i/o therapy; i/o treatment; i/o agent; immunological therapy; checkpoint inhibitor
      immune checkpoint inhibitor; immune checkpoint inhibitor therapy; immune checkpoint blockade
      checkpoint blockade; checkpoint therapy; anti pd 1; anti pd l1; anti pdl1; anti pd 1 l1; anti pd 1 antibody
      anti pd l1 antibody; anti pd 1 or anti pd l1; pd 1 inhibitor; pd l1 inhibitor; pd 1 pd l1 inhibitor
      pd 1 l1 inhibitor; anti pd 1 pd l1; anti ctla 4; ctla 4 inhibitor; anti angiogenic therapy; antiangiogenic
      antiangiogenic therapy; angiogenesis inhibitor; vegf inhibitor; anti vegf; antibody drug conjugate
      antibody conjugate; adc; bispecific antibody; bispecific; bispecific t cell engager; t cell engager
      t cell engaging antibody; cancer vaccine; tumor vaccine; oncolytic virus; oncolytic virus therapy
      cd137 agonist; 4 1bb agonist; ox40 agonist; vegfr inhibitor; alk inhibitor; ret inhibitor; fgfr inhibitor; lag 3 inhibitor; lag3 inhibitor
      endocrine therapy for cancer; local therapy for cancer; locoregional therapy; local regional therapy
      loco regional therapy; chemoembolization; transarterial chemoembolization; tace; radioembolization
      radiofrequency ablation; bridging therapy; salvage therapy; adjuvant therapy; neoadjuvant therapy
      egfr inhibitor; braf inhibitor; mek inhibitor; cdk4 6 inhibitor; hdac inhibitor; bcl 2 inhibitor
      b7 h3 targeted therapy; her2 targeted therapy; bcma targeted therapy; non cytotoxic drug
      抗肿瘤治疗; 抗肿瘤药物; 抗肿瘤药; 抗癌治疗; 抗癌药物; 肿瘤治疗; 靶向治疗; 靶向药物; 小分子靶向治疗
      小分子靶向药物; 免疫治疗; 免疫疗法; 肿瘤免疫治疗; 免疫检查点抑制剂; pd-1抑制剂; pd-l1抑制剂; 抗pd-1; 抗pd-1抗体
      抗体偶联药物; 双特异性抗体; 抗腫瘤治療; 抗癌剤; 抗悪性腫瘍薬; 分子標的薬; 分子標的治療; 免疫療法
      免疫チェックポイント阻害薬; 免疫チェックポイント阻害剤; がん治療; がん薬物療法; 二重特異性抗体
    `),
    abbr: ['TKI', 'TKIs', 'ICI', 'ICIs', 'ADC', 'ADCs', 'BiTE', 'TACE', 'RFA'],
    plain: 'treatment against cancer',
  },
  {
    id: 'parp-inhibitor',
    name: 'PARP inhibitors',
    isClass: true,
    classes: ['cancer-therapy'],
    names: words(`
      parp inhibitor; parpi; parpi based regimen; parp inhibitor based regimen; poly adp ribose polymerase inhibitor
      parp抑制剂
    `),
    abbr: ['PARPi'],
  },
  {
    id: 'hormone-therapy',
    name: 'Hormones',
    isClass: true,
    names: words(`
      hormone therapy; hormonal therapy; hormone treatment; hormonal treatment; hormone replacement therapy
      hormone replacement; hormonal replacement therapy; hormonal agent; hormonal medication; hormonal drug
      endocrine therapy; endocrine treatment; anti hormonal therapy; antihormonal therapy; hormonal contraceptive
      hormonal contraception; oral contraceptive; contraceptive pill; birth control pill; sex hormone
      hormone contraceptive; estrogen containing contraceptive
      内分泌治疗; 激素替代治疗; 激素替代疗法; 口服避孕药; 性激素; ホルモン療法; ホルモン補充療法; 内分泌療法
      経口避妊薬
    `),
    abbr: ['HRT', 'ADT', 'OCP'],
    plain: 'sex hormones and medicines against them',
  },

  // blood clotting, enzymes, plants
  {
    id: 'anticoagulant',
    name: 'Blood thinners',
    isClass: true,
    names: words(`
      anticoagulant; anti coagulant; anticoagulation; anticoagulation therapy; anticoagulation treatment
      anticoagulant therapy; anticoagulant treatment; anticoagulant medication; anticoagulant drug
      therapeutic anticoagulation; therapeutic anticoagulant; systemic anticoagulation; systemic anticoagulant
      full dose anticoagulation; oral anticoagulant; oral anticoagulation; blood thinner; thrombolytic
      thrombolytic agent; thrombolytic therapy; thrombolysis; fibrinolytic; antithrombotic; antithrombotic therapy
      antithrombotic agent; antithrombotic drug
      抗凝; 抗凝治疗; 抗凝药物; 抗凝药; 抗凝剂; 溶栓治疗; 抗凝血藥; 抗凝固薬; 抗凝固療法; 抗血栓薬
    `),
    abbr: ['DOAC', 'DOACs', 'NOAC', 'NOACs', 'VKA'],
    plain: 'medicines that slow clotting',
  },
  {
    id: 'antiplatelet',
    name: 'Antiplatelet drugs',
    isClass: true,
    names: words(`
      antiplatelet; anti platelet; antiplatelet agent; antiplatelet drug; antiplatelet therapy; antiplatelet treatment
      antiplatelet medication; antiplatelet aggregation drug; dual antiplatelet therapy
      platelet aggregation inhibitor; platelet inhibitor; anti platelet therapy; anti platelet drug
      anti platelet agent; p2y12 inhibitor
      抗血小板; 抗血小板药物; 抗血小板治疗; 抗血小板薬; 抗血小板藥物
    `),
    plain: 'medicines that keep platelets from sticking',
  },
  {
    id: 'herbal',
    name: 'Herbal medicine',
    isClass: true,
    names: words(`
      herbal; herb; herbal medicine; herbal medication; herbal product; herbal preparation; herbal remedy
      herbal supplement; herbal therapy; herbal treatment; herbal drug; herbal agent; herbal tea; chinese herb
      chinese herbal; chinese herbal medicine; chinese medicine; traditional chinese medicine
      traditional chinese medicine treatment; traditional chinese medicine preparation
      traditional chinese patent medicine; traditional medicine; traditional herbal medicine; chinese patent medicine
      chinese traditional medicine; proprietary chinese medicine
      proprietary chinese medicine with anti tumor indication; kampo; kampo medicine; ayurvedic medicine; ayurvedic
      homeopathic; homeopathic medicine; homeopathic remedy; homeopathic preparation; homeopathy
      homeopathic treatment; naturopathic; natural medicine; natural remedy; natural product; natural health product
      alternative medicine; alternative therapy; complementary medicine; alternative treatment
      complementary and alternative medicine; complementary therapy; botanical; phytotherapy; plant extract
      st john wort; hypericum perforatum; ginseng; ginkgo biloba
      中药; 中成药; 中草药; 草药; 中医药; 中药治疗; 传统中药; 中药制剂; 中醫藥; 中藥; 草藥; 漢方; 漢方薬; 生薬
      貫葉連翹
    `),
    abbr: ['TCM'],
    plain: 'plants and traditional remedies',
  },
  {
    id: 'cyp-modulator',
    name: 'CYP inhibitors and inducers',
    isClass: true,
    names: words(`
      cyp3a4 strong inhibitor; cyp3a4 strong inhibitor or inducer; strong inhibitor of cyp3a4; strong inducer of cyp3a4; strong inhibitor or inducer of cyp3a4; inhibitor of cyp3a4; inducer of cyp3a4
      cyp inhibitor; cyp inducer; cyp3a inhibitor; cyp3a inducer; cyp3a4 inhibitor; cyp3a4 inducer; cyp3a4 5 inhibitor
      cyp3a4 5 inducer; cyp3a4 inhibitor or inducer; cyp3a4 inducer or inhibitor; cyp3a4 inhibitor inducer
      cyp3a4 inducer inhibitor; cyp3a inhibitor or inducer; cyp3a inducer or inhibitor; strong cyp3a4 inhibitor
      strong cyp3a inhibitor; strong cyp3a4 inducer; strong cyp3a inducer; strong inhibitor of cyp3a4
      strong inducer of cyp3a4; strong inhibitor of cyp3a; strong inducer of cyp3a
      strong inhibitor or inducer of cyp3a4; strong or moderate inhibitor of cyp3a4
      strong or moderate inducer of cyp3a4; moderate cyp3a4 inhibitor; moderate cyp3a inhibitor
      moderate cyp3a4 inducer; moderate cyp3a inducer; moderate or strong cyp3a4 inhibitor
      moderate or strong cyp3a inhibitor; inhibitor of cyp3a4; inducer of cyp3a4; inhibitor of cyp3a; inducer of cyp3a
      inhibitor or inducer of cyp3a4; inducer or inhibitor of cyp3a4; inhibitor or inducer of cyp3a
      potent cyp3a4 inhibitor; potent inhibitor of cyp3a4; potent cyp3a inhibitor; cyp2c8 inhibitor; cyp2c9 inhibitor
      cyp2c9 inducer; cyp2c19 inhibitor; cyp2c19 inducer; cyp2d6 inhibitor; cyp2d6 substrate; cyp1a2 inhibitor
      cyp1a2 inducer; cyp2b6 inhibitor; cyp2c8 inducer; cyp3a4 substrate; cyp450 inhibitor; cyp450 inducer
      cytochrome p450 inhibitor; cytochrome p450 inducer; cytochrome p450 3a4 inhibitor; cytochrome p450 3a4 inducer
      cytochrome p450 3a inhibitor; cytochrome p450 3a inducer; cytochrome p (cyp) 3a4 inducer
      cytochrome p (cyp) 3a4 inhibitor; cytochrome p (cyp) 3a4 inducer inhibitor; cytochrome p450 enzyme inducer
      cytochrome p450 enzyme inhibitor; enzyme inducer; enzyme inducing antiepileptic drug
      enzyme inducing anticonvulsant; p gp inhibitor; p gp inducer; p glycoprotein inhibitor; p glycoprotein inducer
      p gp substrate; bcrp inhibitor; oatp1b1 inhibitor; inhibitor of p gp; hepatic enzyme inducer
      drug metabolizing enzyme inducer; liver enzyme inducer
      cyp3a4抑制剂; cyp3a4诱导剂; cyp3a强抑制剂; cyp3a4强抑制剂; cyp3a4强诱导剂; cyp3a抑制剂; cyp3a诱导剂; cyp3a阻害薬
      cyp3a4阻害薬; cyp3a誘導薬; cyp3a4誘導薬; cyp3a4阻害剤; cyp3a4誘導剤
    `),
    plain: 'medicines that change how others are broken down',
  },

  // classes without a fixed id of their own
  {
    id: 'nsaid',
    name: 'Anti-inflammatory painkillers',
    isClass: true,
    names: words(`
      nsaid; non steroidal anti inflammatory drug; nonsteroidal anti inflammatory drug
      non steroidal antiinflammatory drug; nonsteroidal antiinflammatory drug; non steroidal anti inflammatory agent
      nonsteroidal anti inflammatory agent; non steroidal anti inflammatory medication
      non steroidal anti inflammatory; nonsteroidal anti inflammatory; cox 2 inhibitor; cyclooxygenase 2 inhibitor
      cyclooxygenase inhibitor
      非甾体抗炎药; 非甾体类抗炎药; 非ステロイド性抗炎症薬; 非ステロイド抗炎症薬
    `),
    abbr: ['NSAID', 'NSAIDs', 'NSAIDS'],
  },
  {
    id: 'ace-inhibitor',
    name: 'ACE inhibitors',
    isClass: true,
    names: words(`
      ace inhibitor; angiotensin converting enzyme inhibitor; acei; enalapril; lisinopril; ramipril; captopril
      血管紧张素转换酶抑制剂; 血管紧张素转化酶抑制剂; ace阻害薬
    `),
    abbr: ['ACEI', 'ACEi', 'ACE-I'],
  },
  {
    id: 'arb',
    name: 'Angiotensin receptor blockers',
    isClass: true,
    names: words(`
      angiotensin receptor blocker; angiotensin ii receptor blocker; angiotensin receptor antagonist
      angiotensin ii receptor antagonist; angiotensin 2 receptor blocker; losartan; valsartan
      renin angiotensin system inhibitor; raas inhibitor; ras inhibitor
      血管紧张素受体拮抗剂; 血管紧张素ii受体拮抗剂; アンジオテンシン受容体拮抗薬
    `),
    abbr: ['ARB', 'ARBs', 'RASi'],
  },
  {
    id: 'sglt2-inhibitor',
    name: 'SGLT2 inhibitors',
    isClass: true,
    names: words(`
      sglt2 inhibitor; sodium glucose cotransporter 2 inhibitor; dapagliflozin; empagliflozin; canagliflozin
      sglt2抑制剂; sglt2阻害薬
    `),
    abbr: ['SGLT2i'],
  },
  {
    id: 'beta-blocker',
    name: 'Beta blockers',
    isClass: true,
    names: words(`
      beta blocker; beta adrenergic blocker; β blocker; beta adrenergic antagonist; beta adrenoceptor antagonist
      β受体阻滞剂; βブロッカー
    `),
  },
  {
    id: 'calcium-channel-blocker',
    name: 'Calcium channel blockers',
    isClass: true,
    names: words(`
      calcium channel blocker; calcium antagonist; verapamil; diltiazem; nifedipine
      钙通道阻滞剂
    `),
  },
  {
    id: 'diuretic',
    name: 'Diuretics',
    isClass: true,
    names: words('diuretic; loop diuretic; thiazide; furosemide; 利尿剂; 利尿薬'),
  },
  {
    id: 'antihypertensive',
    name: 'Blood pressure medicines',
    isClass: true,
    names: words(`
      antihypertensive; anti hypertensive; antihypertensive medication; antihypertensive drug
      antihypertensive therapy; antihypertensive agent
      降压药; 降圧薬
    `),
  },
  {
    id: 'antiarrhythmic',
    name: 'Rhythm medicines',
    isClass: true,
    names: words(`
      antiarrhythmic; anti arrhythmic; antiarrhythmic drug; antiarrhythmic medication; antiarrhythmic agent
      antiarrhythmic therapy; qt prolonging drug; qt prolonging medication; drug that prolong qt
      medication known to prolong the qt interval; drug known to prolong qt interval
      抗心律失常药物; 抗心律失常药
    `),
  },
  {
    id: 'vasopressor',
    name: 'Vasopressors',
    isClass: true,
    names: words('vasopressor; vasopressor support; inotrope; vasoactive drug; 血管活性药物; 升压药'),
  },
  {
    id: 'lipid-lowering',
    name: 'Lipid-lowering medicines',
    isClass: true,
    names: words(`
      lipid lowering therapy; lipid lowering drug; lipid lowering medication; lipid lowering agent; fibrate; ezetimibe
      pcsk9 inhibitor
      降脂药
    `),
  },
  {
    id: 'statin',
    name: 'Statins',
    isClass: true,
    names: words('statin; hmg coa reductase inhibitor; 他汀; 他汀类药物; スタチン'),
  },
  {
    id: 'bisphosphonate',
    name: 'Bisphosphonates',
    isClass: true,
    names: words('bisphosphonate; biphosphonate; 双膦酸盐; 双磷酸盐; ビスホスホネート'),
  },
  {
    id: 'antihistamine',
    name: 'Antihistamines',
    isClass: true,
    names: words(`
      antihistamine; anti histamine; antihistaminic; h1 antihistamine; h1 blocker; h1 receptor antagonist
      oral antihistamine; topical antihistamine; long acting antihistamine; intranasal antihistamine; h2 antihistamine
      h2 blocker; h2 receptor antagonist
      抗组胺药; 抗组胺药物; 抗ヒスタミン薬
    `),
  },
  {
    id: 'leukotriene-modifier',
    name: 'Leukotriene modifiers',
    isClass: true,
    names: words(`
      leukotriene modifier; leukotriene antagonist; leukotriene receptor antagonist; leukotriene inhibitor
      anti leukotriene; antileukotriene; ltra
      白三烯受体拮抗剂
    `),
  },
  {
    id: 'bronchodilator',
    name: 'Bronchodilators',
    isClass: true,
    names: words(`
      bronchodilator; beta agonist; beta 2 agonist; β2 agonist; beta adrenergic agonist; β agonist
      inhaled bronchodilator
      支气管扩张剂; 気管支拡張薬
    `),
  },
  {
    id: 'mast-cell-stabilizer',
    name: 'Mast-cell stabilisers',
    isClass: true,
    names: words(
      'mast cell stabilizer; mast cell stabiliser; mast cell stabilizing agent; cromone; 肥大细胞稳定剂; 肥満細胞安定薬',
    ),
    plain: 'allergy medicines that keep mast cells calm',
  },
  {
    id: 'decongestant',
    name: 'Decongestants',
    isClass: true,
    names: words('decongestant; nasal decongestant; topical decongestant; oral decongestant; nasal spray'),
  },
  {
    id: 'allergen-immunotherapy',
    name: 'Allergen immunotherapy',
    isClass: true,
    names: words(`
      allergen immunotherapy; allergen specific immunotherapy; specific immunotherapy; allergy immunotherapy
      allergy shot; allergen desensitization; food immunotherapy; oral immunotherapy; sublingual immunotherapy
      epicutaneous immunotherapy; subcutaneous immunotherapy; peanut immunotherapy; peanut oral immunotherapy
      desensitization; aspirin desensitization; desensitization therapy; desensitization treatment; venom immunotherapy; hyposensitization
      food allergy immunotherapy
      脱敏治疗; 变应原免疫治疗; アレルゲン免疫療法
    `),
    abbr: ['OIT', 'SLIT', 'EPIT', 'SCIT', 'AIT', 'SIT'],
  },
  {
    id: 'interferon',
    name: 'Interferons',
    isClass: true,
    names: words(`
      interferon; systemic interferon; interferon therapy; interferon treatment; ifn
      干扰素; インターフェロン
    `),
    abbr: ['IFN'],
  },
  {
    id: 'interleukin',
    name: 'Interleukins',
    isClass: true,
    names: words(`
      interleukin; interleukin therapy; cytokine therapy; cytokine treatment
      白介素; 白细胞介素; インターロイキン
    `),
  },
  {
    id: 'opioid',
    name: 'Opioids',
    isClass: true,
    names: words('opioid; opiate; opioid analgesic; narcotic; narcotic analgesic; 阿片类药物; オピオイド'),
  },
  {
    id: 'analgesic',
    name: 'Painkillers',
    isClass: true,
    names: words(`
      analgesic; pain medication; pain reliever; analgesic medication; painkiller
      止痛药; 镇痛药; 鎮痛薬
    `),
  },
  {
    id: 'benzodiazepine',
    name: 'Benzodiazepines',
    isClass: true,
    names: words('benzodiazepine; diazepam; lorazepam; alprazolam; 苯二氮卓类药物'),
  },
  {
    id: 'sedative',
    name: 'Sedatives',
    isClass: true,
    names: words('sedative; hypnotic; sedative hypnotic; tranquilizer; sleeping pill; 镇静剂; 镇静药'),
  },
  {
    id: 'antidepressant',
    name: 'Antidepressants',
    isClass: true,
    names: words(`
      antidepressant; anti depressant; antidepressant medication; antidepressant drug; antidepressant therapy
      抗抑郁药; 抗うつ薬
    `),
  },
  {
    id: 'antipsychotic',
    name: 'Antipsychotics',
    isClass: true,
    names: words(`
      antipsychotic; anti psychotic; neuroleptic; antipsychotic medication; antipsychotic drug; clozapine; olanzapine
      risperidone; quetiapine; haloperidol; aripiprazole
      抗精神病药; 抗精神病薬
    `),
  },
  {
    id: 'psychotropic',
    name: 'Psychotropic medicines',
    isClass: true,
    names: words(`
      psychotropic; psychotropic medication; psychotropic drug; psychoactive medication; psychoactive drug
      精神药物
    `),
  },
  {
    id: 'stimulant',
    name: 'Stimulants',
    isClass: true,
    names: words('psychostimulant; stimulant medication; methylphenidate; amphetamine; modafinil'),
  },
  {
    id: 'antiepileptic',
    name: 'Antiepileptics',
    isClass: true,
    names: words(`
      antiepileptic; anti epileptic; antiepileptic drug; anticonvulsant; anti convulsant; anti seizure medication
      antiseizure medication; anticonvulsant medication
      抗癫痫药; 抗てんかん薬
    `),
  },
  {
    id: 'antidiabetic',
    name: 'Diabetes medicines',
    isClass: true,
    names: words(`
      antidiabetic; anti diabetic; antidiabetic drug; antidiabetic medication; oral hypoglycemic; hypoglycemic agent
      hypoglycemic drug; glucose lowering drug; glucose lowering medication; glucose lowering therapy
      thiazolidinedione; sulfonylurea; dpp 4 inhibitor; pioglitazone
      降糖药; 糖尿病治療薬
    `),
  },
  {
    id: 'glp1-agonist',
    name: 'GLP-1 agonists',
    isClass: true,
    names: words(`
      glp 1 receptor agonist; glp 1 agonist; glp 1 analog; glp 1 ra; glucagon like peptide 1 receptor agonist
      胰高血糖素样肽-1受体激动剂; glp-1受体激动剂
    `),
  },
  {
    id: 'weight-loss-drug',
    name: 'Weight-loss medicines',
    isClass: true,
    names: words(`
      weight loss medication; weight loss drug; anti obesity medication; antiobesity medication; weight reducing drug
      appetite suppressant; orlistat; phentermine
    `),
  },
  {
    id: 'antacid',
    name: 'Stomach acid medicines',
    isClass: true,
    names: words(`
      proton pump inhibitor; ppi; antacid; acid reducing agent; gastric acid reducing agent; gastric ph modifier
      omeprazole; pantoprazole
      质子泵抑制剂; プロトンポンプ阻害薬
    `),
    abbr: ['PPI', 'PPIs'],
  },
  {
    id: 'thyroid-hormone',
    name: 'Thyroid medicines',
    isClass: true,
    names: words(`
      thyroid hormone; thyroid medication; levothyroxine; thyroid replacement; antithyroid drug; methimazole
      propylthiouracil
      甲状腺激素; 抗甲状腺药物
    `),
  },
  {
    id: 'vitamin',
    name: 'Vitamins',
    isClass: true,
    names: words(`
      vitamin; multivitamin; vitamin d supplement; vitamin d supplementation; vitamin supplement; biotin
      维生素; ビタミン
    `),
  },
  {
    id: 'dietary-supplement',
    name: 'Food supplements',
    isClass: true,
    names: words(`
      dietary supplement; supplement; food supplement; nutritional supplement; nutraceutical; probiotic
      over the counter supplement; omega 3; fish oil
      膳食补充剂; 保健品; サプリメント; 健康食品; 健康补品
    `),
  },
  {
    id: 'health-care-product',
    name: 'Health care products',
    isClass: true,
    names: words('health care product; health product; healthcare product'),
  },
  {
    id: 'over-the-counter-drug',
    name: 'Over-the-counter medicines',
    isClass: true,
    names: words(`
      over the counter drug; over the counter medication; over the counter medicine; over the counter
      non prescription drug; non prescription medication; nonprescription drug; nonprescription medication; otc drug
      otc medication
      非处方药; 一般用医薬品
    `),
    abbr: ['OTC'],
  },
  {
    id: 'prescription-drug',
    name: 'Prescription medicines',
    isClass: true,
    names: words(`
      prescription drug; prescription medication; prescription medicine; prescribed medication; prescribed drug
      处方药; 処方薬
    `),
  },
  {
    id: 'medication',
    name: 'Any medicine',
    isClass: true,
    names: words(`
      any drug treatment; any medication; any drug; any medicine; any prescription or over the counter medication
      over the counter or prescription medication; prescription or over the counter medication
      prescription or non prescription drug; prescription or nonprescription drug
      prescription and over the counter medication; concomitant medication; concomitant drug; concomitant therapy
      concomitant treatment; prohibited medication; prohibited drug; prohibited therapy; prohibited treatment
      prohibited concomitant medication; disallowed medication; excluded medication
      任何药物; 禁用药物; 合并用药; 併用禁止薬; 併用薬
    `),
  },
  {
    id: 'supportive-treatment',
    name: 'Supportive treatment',
    isClass: true,
    names: words(`
      supportive treatment; supportive care; other supportive treatment; supportive therapy; best supportive care
      supportive care treatment
      支持治疗
    `),
  },
  {
    id: 'standard-therapy',
    name: 'Standard treatment',
    isClass: true,
    names: words(`
      standard therapy; standard of care therapy; standard of care treatment; standard of care; standard treatment
      background therapy; background treatment; standard of care medication; lupus medication; lupus therapy
      lupus treatment; sle therapy; sle treatment; sle medication; standard medication
      标准治疗; 標準治療
    `),
    abbr: ['SOC', 'SoC'],
  },
  {
    id: 'systemic-therapy',
    name: 'Systemic treatment',
    isClass: true,
    names: words(`
      systemic therapy; systemic treatment; systemic medication; systemic drug
      全身治疗; 系统治疗; 全身療法
    `),
  },
  {
    id: 'topical-therapy',
    name: 'Topical treatment',
    isClass: true,
    names: words(`
      topical therapy; topical treatment; topical medication; topical agent; topical drug; topical product
      外用药; 外用药物; 外用薬
    `),
  },
  {
    id: 'drugs-of-abuse',
    name: 'Drugs of abuse',
    isClass: true,
    names: words(`
      drug of abuse; drug abuse; substance abuse; illicit drug; illegal drug; recreational drug; hard drug; cocaine
      heroin; phencyclidine; methamphetamine; inhaled substance; recreational use of inhaled substance; substance use
      drug or alcohol abuse; alcohol or drug abuse; intravenous drug; intravenous drug use; injection drug use
      吸毒; 毒品; 药物滥用; 薬物乱用
    `),
  },
  {
    id: 'alcohol',
    name: 'Alcohol',
    isClass: true,
    names: words(`
      alcohol; alcohol consumption; alcohol abuse; alcohol intake; alcoholic beverage; drinking alcohol; drinking
      饮酒; 酒精; 飲酒; アルコール
    `),
  },
  {
    id: 'smoking',
    name: 'Smoking',
    isClass: true,
    names: words(`
      smoking; smoke; smoker; smoked; cigarette; tobacco; tobacco product; nicotine product
      nicotine containing product; e cigarette; vaping; electronic cigarette
      吸烟; 香烟; 喫煙; タバコ
    `),
  },
  {
    id: 'caffeine',
    name: 'Caffeine',
    isClass: true,
    names: words('caffeine; coffee; tea; caffeinated beverage; xanthine containing food; 咖啡因; 咖啡'),
  },
  {
    id: 'anesthesia',
    name: 'Anaesthesia',
    isClass: true,
    names: words(`
      anesthesia; general anesthesia; local anesthesia; local anesthetic; anesthetic
      麻醉; 麻酔
    `),
  },
  { id: 'nerve-block', name: 'Nerve block', isClass: true, names: words('nerve block; 神经阻滞') },
  {
    id: 'joint-drainage',
    name: 'Joint drainage',
    isClass: true,
    names: words('joint drainage; arthrocentesis; joint aspiration'),
  },
  {
    id: 'articular-cartilage-protectant',
    name: 'Cartilage protectants',
    isClass: true,
    names: words(`
      articular cartilage protectant; cartilage protectant; hyaluronic acid; hyaluronate
      intra articular hyaluronic acid; glucosamine
      透明质酸
    `),
  },
  {
    id: 'intra-articular-injection',
    name: 'Joint injections',
    isClass: true,
    names: words(`
      intra articular injection; intraarticular injection; joint injection
      关节腔注射; 关节内注射; 関節内注射
    `),
  },
  {
    id: 'intraperitoneal-drug-injection',
    name: 'Injections into the abdomen',
    isClass: true,
    names: words(`
      intraperitoneal drug injection; intraperitoneal injection; intraperitoneal therapy
      腹腔注射
    `),
  },
  {
    id: 'biopsy',
    name: 'Biopsy',
    isClass: true,
    names: words('biopsy; core biopsy; tissue biopsy; renal biopsy; kidney biopsy; 活检; 生検'),
  },
  {
    id: 'contrast-agent',
    name: 'Contrast agents',
    isClass: true,
    names: words(`
      contrast agent; contrast medium; iodinated contrast; gadolinium; radiographic contrast
      造影剂; 造影剤
    `),
  },
  {
    id: 'mechanical-ventilation',
    name: 'Ventilation',
    isClass: true,
    names: words(`
      mechanical ventilation; invasive ventilation; invasive mechanical ventilation; ventilator
      non invasive ventilation; oxygen therapy
      机械通气; 人工呼吸
    `),
  },
  {
    id: 'electroconvulsive-therapy',
    name: 'Electroconvulsive therapy',
    isClass: true,
    names: words(`
      electroconvulsive therapy; transcranial magnetic stimulation; vagus nerve stimulation; deep brain stimulation
    `),
    abbr: ['ECT', 'TMS', 'DBS'],
  },
  {
    id: 'psychotherapy',
    name: 'Psychotherapy',
    isClass: true,
    names: words('psychotherapy; cognitive behavioral therapy; 心理治疗'),
  },
  {
    id: 'physical-therapy',
    name: 'Physiotherapy',
    isClass: true,
    names: words(`
      physical therapy; physiotherapy; rehabilitation program; acupuncture; massage
      物理治疗; 针灸; 理学療法; 鍼灸
    `),
  },
  {
    id: 'topical-retinoid',
    name: 'Topical retinoids',
    isClass: true,
    names: words('topical retinoid; keratolytic; keratolytic agent; moisturizer; emollient'),
  },
  {
    id: 'hypomethylating-agent',
    name: 'Hypomethylating agents',
    isClass: true,
    classes: ['cancer-therapy'],
    names: words('hypomethylating agent; demethylating agent; 去甲基化药物'),
  },
  {
    id: 'iron-therapy',
    name: 'Iron',
    isClass: true,
    names: words(`
      iron therapy; intravenous iron; iv iron; oral iron; iron supplement; iron supplementation; iron chelation
      iron chelator
      铁剂
    `),
  },
];

/** Every agent the reader knows: classes and procedures first, then single drugs. */
export const agents: readonly Agent[] = [...classes, ...drugs];
