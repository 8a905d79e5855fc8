// What counts as a washout, a look-back, a stable period, and what does not. The sentences are the project's own.
import { describe, expect, it } from 'vitest';
import { windowsOf } from './say';

type Row = [text: string, ...found: string[]];

const EXCLUSION: Record<string, Row[]> = {
  'names of treatments that are none': [
    ['Other non-steroid nasal sprays within 5 days', 'lookback 5 d'],
    ['History of aspirin or NSAID-related asthma'],
    [
      'Transplant patients must have stopped systemic immunosuppressants for at least 2 weeks',
      'washout immunosuppressant 2 wk',
    ],
    ['Herbal medicine with anti-tumour effects within 2 weeks', 'washout herbal 2 wk'],
    ['Biologic immunomodulatory therapy within 6 months', 'washout biologic 6 mo'],
    ['No menses within 1 year of screening, or hysterectomy'],
    ['Kidney impairment (except for patients treated with vitamin K antagonists)'],
  ],
  'a period that a noun announces': [
    [
      'Chemotherapy within 4 weeks before the first dose (the washout period for oral capecitabine is 2 weeks, and that for vincristine and anthracyclines is 6 weeks)',
      'washout chemotherapy 2 wk @first-dose',
      'washout chemotherapy 4 wk @first-dose',
      'washout chemotherapy 6 wk @first-dose',
    ],
    [
      'Biologics within 3 months (washout for rituximab: 6 months)',
      'washout b-cell-depletion 6 mo',
      'washout biologic 3 mo',
    ],
    [
      'Required washout is 12 weeks for rituximab and 8 weeks for belimumab',
      'washout b-cell-depletion 12 wk',
      'washout belimumab 8 wk',
    ],
    ['If radiotherapy was given earlier, elution should be ≥ 3 weeks', 'washout radiation 3 wk'],
    [
      'Those who received any investigational drug and the interval from the first use of the study drug is ≤ 28 days',
      'washout investigational 28 d @first-dose',
    ],
    [
      'The time between the last dose of chemotherapy and the first study dose is less than 3 weeks',
      'washout chemotherapy 3 wk @first-dose',
    ],
    ['Time from the last radiotherapy to enrollment < 2 weeks', 'washout radiation 2 wk @enrollment'],
    ['Interval between diagnosis and enrollment is less than 6 weeks'],
    ['The QT interval is long; follow-up visits are 2 weeks apart'],
  ],
  'a washout of what the sentence before names': [
    [
      'Current treatment with tacrolimus or azathioprine. A washout period of at least 5 half-lives of these agents before study entry is required',
      'washout azathioprine+calcineurin-inhibitor 5 half-lives @enrollment',
    ],
    [
      'Treatment with a CYP3A4 inhibitor. A washout of at least 5 half-lives of the inhibitor is needed before randomization',
      'washout cyp-modulator 5 half-lives @randomization',
    ],
    [
      'Use of methotrexate. A minimum washout of 8 weeks applies before screening',
      'washout methotrexate 8 wk @screening',
    ],
    [
      'Any of these: a) systemic corticosteroids, b) azathioprine (with or without others). Stopping these medications for less than 4 weeks before screening',
      'washout azathioprine+glucocorticoid 4 wk @screening',
    ],
  ],
  'washouts listed within one item': [
    [
      'The following washout periods are required prior to Day 1. 1. Investigational agents or chemotherapy: 5 half-lives or 2 weeks, whichever is shorter 2. Radiotherapy: 3 weeks',
      'washout chemotherapy+investigational 2 wk or 5 half-lives shorter @first-dose',
      'washout radiation 3 wk @first-dose',
    ],
    [
      'Ongoing infection iii. Patients are required to have the following washout periods prior to planned Cycle 1 Day 1. Toxicity must have resolved. 1. Targeted agents or cytotoxic chemotherapy: 5 half-lives or 3 weeks, whichever is shorter',
      'washout cancer-therapy+chemotherapy 3 wk or 5 half-lives shorter @first-dose',
    ],
    ['No washout period is required for prior treatment with rituximab'],
  ],
  'one period in two halves': [
    [
      'Azathioprine within 2 weeks before the first use of the investigational drug or within 5 half-lives of the drug (whichever is longer)',
      'washout azathioprine 2 wk or 5 half-lives longer @first-dose',
    ],
    [
      'Belimumab within 3 months prior to the first dose of the study drug or 5 half-lives of belimumab, whichever is shorter',
      'washout belimumab 3 mo or 5 half-lives shorter @first-dose',
    ],
    [
      'Azathioprine within 2 weeks before screening or an investigational drug within 5 half-lives',
      'washout azathioprine 2 wk @screening',
      'washout investigational 5 half-lives @screening',
    ],
  ],
  'a treatment right behind its period': [
    ['Stem cell transplantation and within 28 days from donor lymphocyte infusion', 'washout cell-therapy 28 d'],
    ['Tumour vaccine, and within 21 days since receipt of a CAR-T product', 'washout cell-therapy 21 d'],
    [
      'Anti-tumour treatment within 4 weeks before the first dose, such as chemotherapy (or within 6 weeks for mitomycin C)',
      'washout cancer-therapy 4 wk @first-dose',
      'washout chemotherapy 6 wk @first-dose',
    ],
    [
      'Immune-regulating nonsteroidal medication within 6 weeks, or use of systemic steroids within 2 weeks',
      'washout glucocorticoid 2 wk',
      'washout immunosuppressant 6 wk',
    ],
  ],
  'events further away': [
    ['Tumour vaccine within 28 days of starting ABC-123', 'washout cancer-therapy 28 d @first-dose'],
    ['Steroids within 4 weeks of the visit or concomitantly with this study', 'washout glucocorticoid 4 wk'],
    [
      'Belimumab within 6 months (or longer where it still acts) of the baseline visit',
      'washout belimumab 6 mo @baseline',
    ],
    ['Rituximab in the 2-year period leading up to study enrolment', 'washout b-cell-depletion 2 a @enrollment'],
  ],
  'lists with an unknown drug, an exception, a likeness': [
    ['Sunitinib, zorbatinib or pazopanib within 3 weeks', 'washout cancer-therapy+zorbatinib 3 wk'],
    [
      'Azathioprine, karelomycin, cyclosporine within 6 months',
      'washout azathioprine+calcineurin-inhibitor+karelomycin 6 mo',
    ],
    ['Immunosuppressants (e.g., azathioprine, karelomycin) within 6 months', 'washout immunosuppressant 6 mo'],
    ['Asthma, karelomycin allergy or azathioprine within 2 months', 'washout azathioprine 2 mo'],
    [
      'Steroids for reasons other than asthma, antihistamines by any route, within 48 hours',
      'washout antihistamine+glucocorticoid 48 h',
    ],
    ['Steroids other than prednisone, methotrexate or azathioprine within 4 weeks', 'washout glucocorticoid 4 wk'],
    [
      'Antihistamines, antihistamine-like drugs or topical steroids within 2 weeks',
      'washout antihistamine+glucocorticoid 2 wk',
    ],
    ['Biologics like rituximab within 6 months', 'washout biologic 6 mo'],
    ['Any licensed or investigational biologic within 3 months', 'washout biologic+investigational 3 mo'],
    ['An investigational biologic within 3 months', 'washout investigational 3 mo'],
    ['Radiotherapy in the surgical region within 3 months', 'washout radiation 3 mo'],
    ['Angina within 6 months before the scheduled BNCT', 'lookback 6 mo'],
  ],
  'any earlier use, and what its brackets say': [
    [
      'Any prior treatment with an immune oncology agent (prior use for another cancer is permitted)',
      'washout cancer-therapy ever',
    ],
    ['Prior treatment with venetoclax (these drugs are allowed alone)'],
    ['History of HIV (HIV 1/2 antibodies)'],
    ['History of BNCT', 'washout radiation ever'],
    ['Naive to prior treatment with biologics'],
  ],
  "the event is not the study's own procedure": [
    ['Steroids within 4 weeks before study randomization', 'washout glucocorticoid 4 wk @randomization'],
    ['Antihistamines for 5 days prior to the study tests', 'washout antihistamine 5 d @assessment'],
    ['Craniotomy or other surgery within 3 months before the study surgery', 'washout surgery 3 mo'],
    ['Steroids within 2 weeks before the study', 'washout glucocorticoid 2 wk @enrollment'],
    ['Procedures under anaesthesia or a hospital stay for more than 2 days during the study'],
    [
      'For biologics, at least 5 months must lie between the last administration and the Screening Visit',
      'washout biologic 5 mo @screening',
    ],
    ['Not recovered from the effects of chemotherapy given more than 3 weeks earlier'],
  ],
  'treatments in other names': [
    ['Has donated a unit of blood (450 mL) within the previous three months', 'washout blood-donation 3 mo'],
    ['Participated in a randomized clinical trial in the last 3 months', 'washout investigational 3 mo'],
    ['Azelastine (Astelin) nasal spray within 6 days', 'washout antihistamine 6 d'],
    ['Non-palliative radiotherapy within 2 weeks before Day 1', 'washout radiation 2 wk @first-dose'],
    ['Non-steroid drops within 2 weeks', 'lookback 2 wk'],
    ['Participation to a study involving a medical intervention in the last 30 days', 'washout investigational 30 d'],
    ['Long-acting immune-modifying drugs up to 6 months prior to dosing', 'washout immunosuppressant 6 mo @first-dose'],
    ['Nasal spray within 6 days', 'washout decongestant 6 d'],
    ['Surgery that required general anesthesia within 4 weeks', 'washout surgery 4 wk'],
    ['Aeroallergen immunotherapy within 5 years', 'washout allergen-immunotherapy 5 a'],
    ['Xolair (omalizumab) or QX-412 within 26 weeks before screening', 'washout omalizumab+qx-412 26 wk @screening'],
    ['Infection with HPV-16 or HTLV-100 within 26 weeks', 'lookback 26 wk'],
    ['Cromolyn or nedocromil within 4 weeks', 'washout mast-cell-stabilizer 4 wk'],
    ['Intranasal CS drops within 1 month', 'washout glucocorticoid 1 mo'],
  ],
  'any earlier use of drugs named by their target': [
    ['Prior use of CCR8 drugs or unapproved investigational drugs', 'washout ccr8-drug+investigational ever'],
    ['Previous exposure to a WEE1 inhibitor', 'washout wee1-inhibitor ever'],
    ['Prior exposure to a KLM3 antibody or hypersensitivity to any ingredient', 'washout klm3-antibody ever'],
    ['Hypersensitivity to the excipients, or prior treatment with a KLM3 antibody', 'washout klm3-antibody ever'],
    ['Having been previously exposed to any anti-TIGIT, PD-1, PD-L1 or CTLA-4 drugs', 'washout anti-tigit ever'],
    ['Previous or current treatment with TOP1i related treatment', 'washout chemotherapy ever'],
    ['Prior use of xyAbC-PEG.', 'washout xyabc-peg ever'],
    ['Prior treatment with anti-IgE antibodies', 'washout anti-ige ever'],
    ['Prior exposure to menin-KMT2A inhibitors', 'washout kmt2a-inhibitor ever'],
    ['Experienced any gene therapy previously.', 'washout gene-therapy ever'],
    [
      'Glucocorticoids within 14 days, except short use (such as for contrast agent allergies)',
      'washout glucocorticoid 14 d',
    ],
    ['Prior treatment with HIV drugs'],
    ['Prior use of seat belts'],
    ['Received prior IgG and mRNA boosters'],
    [
      'Autologous transplant within 100 days of Day 1, or history of allogeneic transplant',
      'washout transplant 100 d @first-dose',
      'washout transplant ever',
    ],
  ],
  'an earlier treatment only spoken of': [
    ['Persistent adverse events related to previous anticancer treatment, except alopecia'],
    ['History of myocarditis during a previous treatment with immunotherapy'],
    ['History of an immune-related event resulting in discontinuation of prior immunotherapy'],
    ['Previous bowel resection that would preclude adequate absorption of olaparib'],
    ['History of diabetes (insulin dependent and non-dependent)'],
    ['Patients with a history of hypothyroidism who are on thyroid hormone are eligible for the study'],
    ['Participants may be eligible if they had a history of pneumonitis that did not require steroids'],
    ['Clinical history of immunodeficiency, including those on immunosuppressants'],
    ['No limitations to prior chemotherapy'],
    [
      'Used corticosteroids within 1 month before screening and have received a daily dose higher than 5 mg of dexamethasone',
      'washout glucocorticoid 1 mo @screening',
    ],
    ['Prior receipt of systemic therapy for lymphoma', 'washout systemic-therapy ever'],
    ['Not eligible: any prior CAR-T therapy', 'washout cell-therapy ever'],
  ],
  'any earlier use, further words': [
    ['Is not naïve to oncolytic viruses', 'washout cancer-therapy ever'],
    ['History of prior xyzilumab administration', 'washout xyzilumab ever'],
    ['History of allergen SIT', 'washout allergen-immunotherapy ever'],
  ],
  'a treatment, a period, an event': [
    ['Rituximab within 6 months before screening', 'washout b-cell-depletion 6 mo @screening'],
    ['Received rituximab within six (6) months prior to screening', 'washout b-cell-depletion 6 mo @screening'],
    ['Cyclophosphamide within 12 weeks of enrollment', 'washout cyclophosphamide 12 wk @enrollment'],
    ['Treatment with belimumab in the 3 months preceding randomisation', 'washout belimumab 3 mo @randomization'],
    ['Live vaccine less than 4 weeks before the first dose', 'washout live-vaccine 4 wk @first-dose'],
    ['Use of intravenous immunoglobulin in the last 8 weeks', 'washout ivig 8 wk'],
    [
      'Any investigational product within one month prior to signing informed consent',
      'washout investigational 1 mo @consent',
    ],
    [
      'Participation in another clinical trial within 30 days before baseline',
      'washout investigational 30 d @baseline',
    ],
    ['Plasma exchange ≤ 60 days prior to apheresis', 'washout plasma-exchange 60 d @leukapheresis'],
    ['Systemic steroids within 72 hours before lymphodepletion', 'washout glucocorticoid 72 h @lymphodepletion'],
    ['Red cell transfusion within the 7 days prior to cell infusion', 'washout transfusion 7 d @infusion'],
    ['Tofacitinib within 2 weeks of Day 1', 'washout jak-inhibitor 2 wk @first-dose'],
    ['Major surgery within 28 days before study entry', 'washout surgery 28 d @enrollment'],
    ['Blood donation within 3 months before screening', 'washout blood-donation 3 mo @screening'],
  ],
  'the period first': [
    [
      'Within 4 weeks before screening, received mycophenolate or azathioprine',
      'washout azathioprine+mycophenolate 4 wk @screening',
    ],
    ['In the 12 weeks prior to enrolment have had treatment with abatacept', 'washout abatacept 12 wk @enrollment'],
  ],
  'several treatments, one period': [
    [
      'Cyclosporine, tacrolimus or voclosporin within 30 days prior to screening',
      'washout calcineurin-inhibitor+voclosporin 30 d @screening',
    ],
    ['Major surgery or live vaccines within 4 weeks', 'washout live-vaccine+surgery 4 wk'],
  ],
  'several treatments, each with its period': [
    [
      'Anifrolumab within 12 weeks or rituximab within 6 months prior to screening',
      'washout anifrolumab 12 wk @screening',
      'washout b-cell-depletion 6 mo @screening',
    ],
    [
      'Oral antibiotics within 2 weeks or intravenous antibiotics within 4 weeks before screening; live vaccine within 30 days before Day 1',
      'washout anti-infective 2 wk @screening',
      'washout anti-infective 4 wk @screening',
      'washout live-vaccine 30 d @first-dose',
    ],
    [
      '(1) cyclophosphamide within 3 months; (2) biologics within 8 weeks',
      'washout biologic 8 wk',
      'washout cyclophosphamide 3 mo',
    ],
  ],
  'half-lives': [
    [
      'Any biologic within 4 weeks or 5 half-lives, whichever is longer, before screening',
      'washout biologic 4 wk or 5 half-lives longer @screening',
    ],
    [
      'Investigational drug within 30 days or five half-lives (whichever is shorter) prior to the first dose',
      'washout investigational 30 d or 5 half-lives shorter @first-dose',
    ],
    ['Belimumab within 5 half-lives of enrollment', 'washout belimumab 5 half-lives @enrollment'],
    [
      'Biologic agents within 4 weeks or 3 half-lives (whichever is longer)',
      'washout biologic 4 wk or 3 half-lives longer',
    ],
  ],
  'a class and its examples': [
    [
      'Any biologic, such as belimumab or anifrolumab, within 1 month prior to screening',
      'washout biologic 1 mo @screening',
    ],
    [
      'B-cell depletion (e.g. rituximab, obinutuzumab) within 6 months of screening',
      'washout b-cell-depletion 6 mo @screening',
    ],
    [
      'Immunosuppressants other than hydroxychloroquine within 2 weeks of leukapheresis',
      'washout immunosuppressant 2 wk @leukapheresis',
    ],
  ],
  'a dose within a period': [
    ['Prednisone > 20 mg/day within 4 weeks of screening', 'washout glucocorticoid 4 wk @screening'],
  ],
  'infections that were treated': [
    [
      'Active infection requiring intravenous antibiotics within 14 days before lymphodepletion',
      'washout anti-infective 14 d @lymphodepletion',
    ],
  ],
  'any earlier use': [
    ['Previous CAR-T cell therapy', 'washout cell-therapy ever'],
    ['Has ever received gene therapy', 'washout gene-therapy ever'],
    ['History of solid organ transplantation', 'washout transplant ever'],
    ['Have received an allogeneic stem cell transplant', 'washout transplant ever'],
    ['Exposure to tocilizumab at any time before baseline', 'washout il6-inhibitor ever @baseline'],
    ['Prior treatment with CAR-NK cells or gene therapy', 'washout cell-therapy+gene-therapy ever'],
  ],
  'an illness is a look-back': [
    ['Myocardial infarction within 3 months prior to screening', 'lookback 3 mo @screening'],
    ['Malignancy within the past 5 years', 'lookback 5 a'],
    ['Alcohol or drug abuse within 1 year of screening', 'lookback 1 a @screening'],
    ['Malignancy treated with curative intent within 2 years', 'lookback 2 a'],
  ],
  'brackets and exceptions': [
    [
      'Chemotherapy (hydroxyurea is permitted up to 24 hours before enrollment), radiotherapy or surgery within 14 days of enrollment',
      'washout chemotherapy+radiation+surgery 14 d @enrollment',
    ],
    [
      'Anticancer therapy (chemotherapy within 3 weeks or radiotherapy within 2 weeks before the first dose)',
      'washout chemotherapy 3 wk @first-dose',
      'washout radiation 2 wk @first-dose',
    ],
    [
      'Targeted therapy within 2 weeks of screening (4 weeks for bevacizumab)',
      'washout cancer-therapy 2 wk @screening',
      'washout cancer-therapy 4 wk @screening',
    ],
    [
      'Immunosuppressants after an organ transplant within 30 days of screening',
      'washout immunosuppressant 30 d @screening',
    ],
    [
      'Any food immunotherapy (such as oral immunotherapy) within 6 months of screening',
      'washout allergen-immunotherapy 6 mo @screening',
    ],
  ],
  'unusual wordings': [
    ['Amiodarone within 3 days of starting venetoclax', 'washout amiodarone 3 d @first-dose'],
    ['Statins within 3 months before joining the study', 'washout statin 3 mo @enrollment'],
    [
      'Antifungals within 2 weeks of baseline, or superficial skin infections within 1 week',
      'lookback 1 wk',
      'washout anti-infective 2 wk @baseline',
    ],
    ['History or planned organ transplantation', 'washout transplant ever'],
    ['Prior exposure to anti-vascular endothelial growth factor (VEGF) therapy', 'washout cancer-therapy ever'],
    ['Anti-CCR8 drug treatment within 28 days of screening', 'washout anti-ccr8 28 d @screening'],
    ['Biologic therapy within the past year', 'washout biologic 1 a'],
    ['Bronchodilators for 8 hours before methacholine challenge', 'washout bronchodilator 8 h @assessment'],
    ['Live, attenuated vaccine within 30 days', 'washout live-vaccine 30 d'],
    ['Human use only: anti-cytotoxic T-lymphocyte antigen 4 antibody within 4 weeks', 'washout cancer-therapy 4 wk'],
    ['Treatment with heroin, fentanyl or marijuana within 1 month', 'lookback 1 mo'],
    ['Had accepted gene therapy before', 'washout gene-therapy ever'],
    ['Previous or current treatment with abatacept', 'washout abatacept ever'],
    ['Active bleeding, or have a history of organ transplantation', 'washout transplant ever'],
    ['Progression within 6 months of completing chemotherapy', 'lookback 6 mo'],
    ['MRI or CT shows no progression within 4 weeks', 'lookback 4 wk'],
    ['Proposed for liver transplantation within 3 months'],
  ],
  'no washout': [
    ['Radiation necrosis treated in the past'],
    ['Oral contraceptives (started at least 4 weeks before screening) are adequate contraception'],
    ['Known allergy to cyclophosphamide or fludarabine'],
    ['Planned surgery during the study'],
    ['Long-term administration of immune-modifying drugs at any time during the study period'],
    ['Inadequate contraceptive measures (a coil or cap placed at least 4 weeks before dosing is adequate)'],
    ['Unresolved toxicity of previous anticancer therapy'],
    ['Currently on dialysis'],
  ],
};

const INCLUSION: Record<string, Row[]> = {
  'a treatment that must be over': [
    ['At least 2 weeks between the last growth factor and screening', 'washout growth-factor 2 wk @screening'],
    ['Off immunosuppressants for 3 months', 'washout immunosuppressant 3 mo'],
    ['No live vaccine within 30 days before enrollment', 'washout live-vaccine 30 d @enrollment'],
    ['Must not have received G-CSF for at least 7 days before apheresis', 'washout growth-factor 7 d @leukapheresis'],
    ['Platelets ≥ 50 × 10^9/L without transfusion within 7 days', 'washout transfusion 7 d'],
    ['At least 3 months since stem cell transplantation', 'washout transplant 3 mo'],
    ['A washout period of 4 weeks for methotrexate before baseline', 'washout methotrexate 4 wk @baseline'],
  ],
  'from one event to another, and between two numbers': [
    [
      'After a stem cell transplant, > 3 months from the day of infusion to the date of registration',
      'washout transplant 3 mo @enrollment',
    ],
    [
      'At least 4 months between the last dose of rituximab and the screening visit',
      'washout b-cell-depletion 4 mo @screening',
    ],
    ['≥ 10 days from receiving high doses of systemic (IV or oral) steroids', 'washout glucocorticoid 10 d'],
    ['> 4 weeks from having received any biologic', 'washout biologic 4 wk'],
    ['At least 4 weeks since the last dose of chemotherapy', 'washout chemotherapy 4 wk'],
    ['Radiotherapy completed between 14 and 42 days before enrollment', 'washout radiation 14 d @enrollment'],
    ['Less than 8 weeks must have passed since surgery'],
    ['No more than 12 weeks since the last rituximab'],
  ],
  'no earlier treatment': [
    ['No prior I/O treatment', 'washout cancer-therapy ever'],
    ['Treatment naïve or previously treated with chemotherapy'],
    ['Naïve to prior treatment with any biologic', 'washout biologic ever'],
    ['Naive to prior treatment with QxAbc-ZEP', 'washout qxabc-zep ever'],
  ],
  'so long since the last dose': [
    [
      'Must have received their last dose of chemotherapy at least 21 days prior to enrollment',
      'washout chemotherapy 21 d @enrollment',
    ],
    ['Last dose of a monoclonal antibody ≥ 28 days before registration', 'washout biologic 28 d @enrollment'],
    [
      'The most recent infusion of rituximab no less than 6 months before screening',
      'washout b-cell-depletion 6 mo @screening',
    ],
    ['Last increase in prednisone dose at least 4 weeks before screening', 'stable glucocorticoid 4 wk @screening'],
    ['First dose of methotrexate at least 12 weeks before baseline', 'stable methotrexate 12 wk @baseline'],
    ['Received a stem cell infusion more than 100 days before Day 1', 'washout cell-therapy 100 d @first-dose'],
    ['Received plasma exchange ≥ 8 weeks prior to dosing', 'washout plasma-exchange 8 wk @first-dose'],
  ],
  'independent of, interrupted, no … for so long': [
    [
      'Haemoglobin is independent of transfusions within 14 days of the screening assessment',
      'washout transfusion 14 d @screening',
    ],
    ['ANC ≥ 1 × 10^9/L in the absence of filgrastim within 1 week', 'washout growth-factor 1 wk'],
    [
      'Blood counts (withoutusing any red blood cell transfusion within 2 weeks before the first dose)',
      'washout transfusion 2 wk @first-dose',
    ],
    [
      'Immunosuppressants interrupted at least 4 weeks before the inclusion visit',
      'washout immunosuppressant 4 wk @enrollment',
    ],
    [
      'Stable asthma (no glucocorticoid burst for at least 4 weeks prior to screening)',
      'washout glucocorticoid 4 wk @screening',
    ],
    ['Stable disease (no increase in prednisone for at least 4 weeks)', 'stable glucocorticoid 4 wk'],
    ['Did not apply topical steroids within 24 hours before the visit', 'washout glucocorticoid 24 h'],
    [
      'Must not have received G-CSF within 7 days or pegfilgrastim within 14 days prior to enrollment',
      'washout growth-factor 14 d @enrollment',
      'washout growth-factor 7 d @enrollment',
    ],
    [
      'Agrees to stop oral steroids within 14 days and antihistamines within 7 days of the food challenge',
      'washout antihistamine 7 d @assessment',
      'washout glucocorticoid 14 d @assessment',
    ],
    [
      'No live vaccine within 30 days, and mycophenolate for at least 12 weeks',
      'stable mycophenolate 12 wk',
      'washout live-vaccine 30 d',
    ],
    [
      'Did not respond to sapropterin, treatment end date ≥ 14 days prior to Day 1',
      'washout sapropterin 14 d @first-dose',
    ],
    [
      'Responded to Kuvan but have been off treatment for ≥ 4 months prior to screening',
      'washout sapropterin 4 mo @screening',
    ],
    ['Must have received two red cell transfusions within 8 weeks', 'stable transfusion 8 wk'],
  ],
  'parts with a number of their own, below a wash-out': [
    [
      'Wash-out of earlier therapy before planned leukapheresis 4.1 >= 10 days post last chemotherapy administration 4.2 3 half-lives or 28 days, whichever is shorter after the last dose of a monoclonal antibody 4.3 At least 60 days from most recent cellular infusion',
      'washout biologic 28 d or 3 half-lives shorter @leukapheresis',
      'washout cell-therapy 60 d @leukapheresis',
      'washout chemotherapy 10 d @leukapheresis',
    ],
    ['Interval of at least 3 weeks between the last radiotherapy and enrollment', 'washout radiation 3 wk @enrollment'],
  ],
  'a period said again in brackets': [
    ['Kidney transplant more than 12 months (365 days) before dosing', 'washout transplant 12 mo @first-dose'],
    ['Off belimumab for 28 days (4 weeks)', 'washout belimumab 28 d'],
  ],
  'absent in other words': [
    [
      'Did not use any over-the-counter medication within two weeks before dosing',
      'washout over-the-counter-drug 2 wk @first-dose',
    ],
    [
      'At least 100 days post-transplant and no longer taking immunosuppressants for at least 30 days',
      'washout immunosuppressant 30 d',
      'washout transplant 100 d',
    ],
    ['Radiotherapy must have been completed at least 3 weeks before enrollment', 'washout radiation 3 wk @enrollment'],
    ['Neurologically stable for a month and off corticosteroids for > 2 weeks', 'washout glucocorticoid 2 wk'],
    ['No prior CAR-T therapy', 'washout cell-therapy ever'],
    [
      'No prior chemotherapy or biological therapy for leukaemia other than that permitted in the protocol',
      'washout biologic+chemotherapy ever',
    ],
    ['No previous RT to the head and neck', 'washout radiation ever'],
    ['SARS-CoV-2 RT-PCR negative within 72 hours of Day 1', 'test 72 h @first-dose'],
  ],
  'a treatment that must have been kept': [
    ['Stable dose of prednisone for at least 4 weeks before screening', 'stable glucocorticoid 4 wk @screening'],
    ['Treated with mycophenolate for at least 3 months', 'stable mycophenolate 3 mo'],
    ['Hydroxychloroquine must have been stable for > 8 weeks', 'stable antimalarial 8 wk'],
  ],
  'during and after the trial': [
    ['Agree to use contraception for 1 year after the last dose', 'after 1 a @last-dose'],
    ['Condoms from the start of the study until 6 months after the last dose', 'after 6 mo @last-dose'],
    ['Use effective contraception until 90 days after the last infusion', 'after 90 d @last-dose'],
  ],
  'how recent a test must be': [
    ['Negative pregnancy test within 7 days before the first dose', 'test 7 d @first-dose'],
  ],
};

for (const [kind, kinds] of [
  ['exclusion', EXCLUSION],
  ['inclusion', INCLUSION],
] as const) {
  describe(kind, () => {
    describe.each(Object.entries(kinds))('%s', (_, rows) => {
      it.each(rows.map(([text, ...found]) => [text, found] as const))('%s', (text, found) => {
        expect(windowsOf(text, kind)).toEqual([...found].sort());
      });
    });
  });
}

describe('immunotherapy', () => {
  const last = '\n* Immunotherapy within 2 years\n';
  it('is one with allergens in a trial on an allergy', () => {
    const text = `Exclusion Criteria:\n* Seasonal allergic rhinitis to another pollen\n* Severe asthma\n* Cancer within 5 years${last}`;
    expect(windowsOf(text)).toContain('washout allergen-immunotherapy 2 a');
  });
  it('is one against cancer elsewhere', () => {
    const text = `Exclusion Criteria:\n* Asthma or allergy that needs steroids, food allergy\n* Other cancer, brain metastases${last}`;
    expect(windowsOf(text)).toContain('washout cancer-therapy 2 a');
  });
});

describe('a parent and its sub-items', () => {
  it('what is ongoing is no earlier use, though the parent lists earlier ones', () => {
    expect(
      windowsOf('* Prior treatment with any of the following:\n  * Gene therapy\n  * Ongoing therapy with ruxolitinib'),
    ).toEqual(['washout gene-therapy ever']);
  });
  it('the parent says that treatments must be discontinued, the sub-items for how long', () => {
    expect(
      windowsOf(
        '* The following treatments must be discontinued for the specified duration prior to enrollment:\n  * Radiation therapy: ≥ 6 weeks\n  * Antibody therapy: ≥ 3 half-lives or 30 days (whichever is shorter)',
        'inclusion',
      ),
    ).toEqual(['washout biologic 30 d or 3 half-lives shorter @enrollment', 'washout radiation 6 wk @enrollment']);
  });
  it('the parent asks for the last dose, the sub-items say of what', () => {
    expect(
      windowsOf(
        '* Patients must have had their last fraction of:\n  * Total body irradiation at least 24 weeks prior to enrollment\n  * Focal radiation 14 days prior to enrollment',
        'inclusion',
      ),
    ).toEqual(['washout radiation 14 d @enrollment', 'washout radiation 24 wk @enrollment']);
  });
  it('the parent names the period and the event, the sub-items the treatments', () => {
    expect(
      windowsOf(
        '* Received any of the following within 4 weeks before screening:\n  * cyclophosphamide\n  * tacrolimus',
      ),
    ).toContain('washout cyclophosphamide 4 wk @screening');
  });
  it('the parent names the event, the sub-items treatment and period', () => {
    expect(
      windowsOf(
        '* Treatment within the following periods before apheresis:\n  * Immunosuppressants: 2 weeks\n  * Anti-CD20 antibodies: 6 months',
      ).filter((w) => w.startsWith('washout')),
    ).toEqual(['washout b-cell-depletion 6 mo @leukapheresis', 'washout immunosuppressant 2 wk @leukapheresis']);
  });
  it('the parent excludes any earlier use of what is listed', () => {
    expect(windowsOf('* Prior treatment with any of the following:\n  * CAR-T cells\n  * Gene therapy')).toEqual([
      'washout cell-therapy ever',
      'washout gene-therapy ever',
    ]);
  });
});
