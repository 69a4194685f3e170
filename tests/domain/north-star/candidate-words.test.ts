import { adviceOf, checkCandidate } from "../../../src/domain/north-star/candidate-check";
import { counterMetric } from "../../../src/domain/north-star/counter-metric";
import { candidatesOf } from "../../support/candidates";

const judged = (name: string, definition = ""): string => {
  const { verdict, antiPattern } = checkCandidate(name, definition);
  return `${verdict}/${antiPattern}`;
};

describe("a condition counts only when it is an act of value", () => {
  test.each([
    ["seeing an advertisement", "People who saw our ad within 30 days", "bad/vanity"],
    ["being sent a newsletter", "Customers who received our newsletter this week", "bad/vanity"],
    ["being sent a brochure", "People who received our brochure this month", "bad/vanity"],
    ["seeing one in the week", "Weekly users who see an ad", "bad/vanity"],
    ["visiting the stand", "People who visited our stand", "bad/vanity"],
    ["logging in", "Users who logged in within 7 days", "weak/vanity"],
    ["opening the app", "Weekly users who opened the app", "weak/vanity"],
    ["having a phone", "Weekly users with a phone", "weak/vanity"],
    ["having a photo", "Users with a profile photo", "weak/vanity"],
    ["being written to", "Customers who were emailed within a day", "weak/vanity"],
    ["being deleted", "Accounts deleted within 30 days", "bad/lagging"],
    ["uninstalling", "Users who uninstalled within 14 days", "bad/lagging"],
    ["coming back as a patient", "Patients readmitted within 30 days", "bad/lagging"],
    ["not returning", "Users who did not return", "bad/lagging"],
    ["not returning, in short", "Users who didn't return", "bad/lagging"],
    ["never coming back", "Members who never came back after a month", "bad/lagging"],
    ["a thing that does not happen", "Parcels that did not arrive within 2 days", "weak/none"],
  ])("%s is none: %s", (_condition, name, expected) => {
    expect(judged(name)).toBe(expected);
  });

  test.each([
    "Users who opened a lesson and finished it within 7 days",
    "Patients who saw a doctor within 2 days",
    "Patients seen within 4 hours",
    "Weekly users with a finished lesson",
    "Patients not readmitted within 30 days",
    "Patients who did not need a second operation",
    "Visitors who come back within a month",
    "Users who open the app on five or more days a week",
  ])("%s is good", (name) => {
    expect(judged(name)).toBe("good/none");
  });
});

describe("a target is no metric", () => {
  test.each([
    ["Increase weekly active teams by 20% this quarter", "weak/none", "Weekly active teams"],
    ["Weekly active teams target Q4", "weak/none", "Weekly active teams"],
    ["Reach 5,000 nights booked by June", "weak/none", "Nights booked per week"],
    ["Increase revenue by 20% this year", "bad/lagging", "Weekly active subscribers"],
  ])("%s is %s and told so; better: %s", (name, expected, better) => {
    const check = checkCandidate(name);

    expect([judged(name), check.better, check.ask]).toEqual([expected, better, ""]);
    expect(check.why).toMatch(/^A North Star is a metric, not a target/);
  });

  test.each([
    "Cut flowers delivered by 9 am",
    "Weekly households under the water target",
    "Orders delivered this month",
    "Double rooms booked per week",
  ])("%s is a metric", (name) => {
    expect(judged(name)).toBe("good/none");
  });
});

describe("a name in another language is asked about, not failed", () => {
  test.each(["Seitenaufrufe", "Usuarios activos semanales", "Wöchentlich aktive Nutzer", "Utilisateurs actifs par mois", "活跃用户"])(
    "%s",
    (name) => {
      expect([judged(name), checkCandidate(name).why]).toEqual(["weak/none", expect.stringContaining(`“${name}`.slice(0, 8))]);
      expect(checkCandidate(name).why).toMatch(/define it in English/);
    },
  );

  test("an English definition is judged in its place", () => {
    expect(judged("Wöchentlich aktive Nutzer", "users who finish a lesson in the week")).toBe("good/none");
    expect(judged("Seitenaufrufe", "page views")).toBe("bad/vanity");
  });

  test.each(["Umsatz", "Gewinn", "Ingresos", "Receita", "Chiffre d'affaires"])("%s is money in any language", (name) => {
    expect(judged(name)).toBe("bad/lagging");
  });

  test.each(["Cafés served per week", "Orders in São Paulo per week"])("%s is English", (name) => {
    expect(judged(name)).toBe("good/none");
  });
});

describe("what is read as it is meant", () => {
  test.each([
    ["who looks for work is served by it", "Candidates hired per month", "good/none"],
    ["engineers hired are the company's own", "Engineers hired", "bad/output"],
    ["who is treated gains", "Pets treated per week", "good/none"],
    ["an average of metrics is a mix", "Average of five team KPIs", "bad/composite"],
    ["a feeling is an idea, whosever it is", "Happiness of our users", "bad/too broad"],
    ["two nouns are two measures", "Weekly boxes and users", "bad/composite"],
    ["what comes of it counts", "Recipes saved and then cooked", "good/none"],
    ["sales leads are leads", "Weekly sales qualified leads", "weak/none"],
    ["reviews can be pushed", "Reviews left", "weak/gameable"],
  ])("%s: %s", (_rule, name, expected) => {
    expect(judged(name)).toBe(expected);
  });

  test("whose money traded value is, is asked even where merchants earn it", () => {
    expect(checkCandidate("GMV of merchants").ask).toMatch(/Sources differ/);
  });
});

describe("words are printed as they were written", () => {
  test.each([
    ["Prices paid", "“Prices paid”"],
    ["Active subscriptions", "“Active subscriptions”"],
    ["Total Sign-ups", "“Sign-ups”"],
    ["Questions settled by the Chatbot", "“by the Chatbot”"],
    ["Payments per day", "“Payments”"],
    ["Monthly active USERS", "“USERS”"],
  ])("%s: %s", (name, quoted) => {
    expect(checkCandidate(name).why).toContain(quoted);
  });

  test("a condition is quoted with what makes it hard to meet", () => {
    expect(checkCandidate("Successful payments per day").why).toContain("“Successful payments per day”");
    expect(checkCandidate("Accounts", "people who finish a lesson each week").why).toContain("“who finish a lesson each week”");
  });

  test("every quotation stands in the name or the definition, or names the company's own part", () => {
    const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9%+]/g, "");
    const own =
      /^(?:own staff|per head of staff|time to|share|seconds|added|paying|reached|two numbers|weights|times|time in it|being|how|money|sold)$/;
    for (const { name, definition } of candidatesOf("north-star.csv")) {
      const quoted = /“([^”]*)”/.exec(checkCandidate(name, definition).why)?.[1] ?? "";
      if (!own.test(quoted)) expect(plain(`${name} ${definition}`)).toContain(plain(quoted));
    }
  });

  test("every trick completes “One could …”", () => {
    const names = [...candidatesOf("north-star.csv"), ...candidatesOf("north-star-own.csv")].map(({ name }) => name);
    const verbs = /^(?:provoke|make|lower|fill|accept|let|discount|answer|close|treat|split|be|offer|sign|push|count|reach|shrink) /;

    expect([...new Set(names.map((name) => counterMetric(name).trick))].filter((trick) => !verbs.test(trick))).toEqual([]);
  });
});

describe("the better metric stays with the candidate's own people and things", () => {
  test.each([
    ["Total boxes delivered", "Boxes delivered per week"],
    ["Cumulative nights booked since launch", "Nights booked per week"],
    ["Number of calls made by sales reps", "People who take a next step of their own within a week"],
    ["Average order value", "Orders delivered and kept, per week"],
    ["Revenue per guest", "Weekly guests who get what they came for"],
    ["Leaflets distributed", "People who get their result from the leaflets, each week"],
    ["Income per family", "Weekly families who get what they came for"],
    ["Monthly recurring revenue", "Weekly active subscribers"],
  ])("%s: %s", (name, better) => {
    expect(checkCandidate(name).better).toBe(better);
  });

  test("and is good itself", () => {
    for (const table of ["north-star.csv", "north-star-own.csv", "north-star-blind.csv"] as const)
      for (const { name, definition } of candidatesOf(table)) {
        const { better } = checkCandidate(name, definition);
        if (better !== "") expect([better, checkCandidate(better).verdict]).toEqual([better, "good"]);
      }
  });

  test("a cell says it in one line", () => {
    expect(adviceOf(checkCandidate("Total boxes delivered"))).toMatch(/Better: Boxes delivered per week\.$/);
  });
});
