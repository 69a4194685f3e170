/** The little of luxon that is used here; it comes without types of its own. */
declare module "luxon" {
  export class IANAZone {
    static create(name: string): IANAZone;
    static isValidZone(name: string): boolean;
    /** Minutes ahead of UTC at this instant. */
    offset(milliseconds: number): number;
  }
  export class DateTime {
    static fromMillis(milliseconds: number, options?: { zone?: string; locale?: string }): DateTime;
    static fromFormat(text: string, format: string, options?: { zone?: string; locale?: string }): DateTime;
    readonly isValid: boolean;
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly hour: number;
    readonly minute: number;
    readonly weekday: number;
    readonly ordinal: number;
    plus(span: Record<string, number>): DateTime;
    set(parts: Record<string, number>): DateTime;
    startOf(unit: "hour" | "day" | "month"): DateTime;
    toFormat(format: string): string;
    toMillis(): number;
  }
}
