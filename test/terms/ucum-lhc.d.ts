// The part of ucum-lhc that the tests use; the package brings no types.
declare module '@lhncbc/ucum-lhc' {
  export class UcumLhcUtils {
    static getInstance(): UcumLhcUtils;
    validateUnitString(code: string): { status: 'valid' | 'invalid' | 'error' };
    convertUnitTo(
      from: string,
      value: number,
      to: string,
      options?: { suggest?: boolean; molecularWeight?: number; charge?: number },
    ): { status: string; toVal: number | null; msg: string[] };
  }
}
