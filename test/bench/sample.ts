/** Criteria in the project's own words, in the registry's form: what the bench reads. */
export const sample = `Inclusion Criteria:

* Age 18 to 70 years at the time of consent.
* Systemic lupus erythematosus by the 2019 classification, refractory to at least two immunosuppressants.
* SLEDAI-2K score \\>= 8 points, and a clinical SLEDAI-2K of at least 4.
* Antinuclear antibody titre of 1:80 or higher, or anti-dsDNA above normal, or positive anti-Smith antibody.
* Stable dose of glucocorticoids (prednisone ≤ 20 mg/day or equivalent) for at least 2 weeks before screening.
* Adequate organ function:

  1. Absolute neutrophil count ≥ 1.0×10\\^9/L, platelets ≥ 50 × 10⁹/L, haemoglobin ≥ 80 g/L;
  2. ALT and AST ≤ 3 times the upper limit of normal; total bilirubin ≤ 1.5 × ULN (≤ 3 × ULN with Gilbert's syndrome);
  3. eGFR ≥ 30 mL/min/1.73m2 or creatinine clearance of no less than 50 mL/min;
  4. Left ventricular ejection fraction ≥ 45 %, oxygen saturation ≥ 92 % in room air.
* Women who can become pregnant have a negative pregnancy test within 7 days before the first dose, and use contraception for 12 months after the last infusion.

Exclusion Criteria:

* Rituximab or another B-cell depleting antibody within 6 months, or any biologic (such as belimumab or anifrolumab) within 4 weeks or 5 half-lives, whichever is longer, prior to screening.
* Cyclophosphamide, mycophenolate or a calcineurin inhibitor within 2 weeks before leukapheresis.
* Live vaccine or major surgery within 28 days before lymphodepletion.
* Previous CAR-T or CAR-NK cell therapy, gene therapy, or organ transplantation.
* Heart failure of NYHA class III or IV, QTcF \\> 480 ms, or uncontrolled hypertension (blood pressure \\> 160/100 mmHg).
* Myocardial infarction, stroke or unstable angina within 3 months prior to enrollment.
* Active infection that needs intravenous antibiotics within 14 days before infusion; HBsAg positive, or anti-HBc positive with HBV DNA ≥ 1×10³ copies/mL; HIV antibody positive.
* Malignancy within the past 5 years, except cured skin cancer.
* Participation in another interventional trial within 3 months before signing the informed consent.
`;
