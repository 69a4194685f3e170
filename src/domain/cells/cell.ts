/** One spreadsheet cell as the rules see it: a date has become its serial day, an empty cell is null or an empty text. */
export type Cell = string | number | boolean | null;
