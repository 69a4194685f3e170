import { judgeObjective } from "../../../../src/domain/okr/wording/objective-check";

test.each([
  ["a picture for somebody is clear", "Make onboarding effortless for new users", "clear"],
  ["a place to win is clear", "Become the daily audio companion for non-paying listeners", "clear"],
  ["a slogan is vague", "Improve operations", "vague"],
  ["a number belongs in a key result", "Grow ARR to $10M", "contains-metric"],
  ["a multiple in words is a number", "Triple the number of active clinics", "contains-metric"],
  ["work is a task", "Redesign the pricing page", "task"],
  ["work with a count is a task", "Conduct 20 interviews with churned users", "task"],
  ["a first is a picture", "First satellite in orbit", "clear"],
  ["helping somebody is no task", "Help small farms sell directly to restaurants", "clear"],
  ["what goes on anyway is business as usual", "Maintain the current infrastructure", "business-as-usual"],
  [
    "more than 25 words are too long",
    "Make our city's parks safe after dark for children and their parents and for everybody else who likes to walk there with friends or a dog at night or early in the morning",
    "too-long",
  ],
])("%s", (_, text, issue) => {
  expect(judgeObjective(text).issue).toBe(issue);
});

test.each([
  "Continue running weekly payroll on time",
  "Continue to answer calls from residents",
  "Handle support tickets as they come in",
  "Close the books every month",
  "Manage the budget",
  "Ensure compliance",
  "Ensure that salaries are paid on time",
  "Keep the lights on",
  "Process incoming invoices",
  "Provide customer support",
  "Laufenden Betrieb sicherstellen",
])("what goes on anyway is business as usual: %s", (text) => {
  expect(judgeObjective(text).issue).toBe("business-as-usual");
});

test.each([
  ["Continue to improve the first visit for patients", "clear"],
  ["Make every week count for our apprentices", "clear"],
  ["Keep every patient informed without a call", "clear"],
  ["Organise the annual conference", "task"],
  ["Set up weekly reporting", "task"],
  ["Process applications faster than anyone in town", "task"],
])("what only sounds like it is not: %s", (text, issue) => {
  expect(judgeObjective(text).issue).toBe(issue);
});

test.each([
  ["work in too many words", `Build a kitchen that ${"feeds families and travellers and ".repeat(6)}guests`, "too-long"],
  ["a comparison is a picture", "Deliver every parcel as if it were a gift", "clear"],
  ["how many we have is no target", "Make all of our seven hospitals feel like one", "clear"],
  ["twice is no target", "Tornar o atendimento tão simples que ninguém precise ligar duas vezes", "clear"],
  ["an apostrophe tells French", "Lancer l'application mobile", "task"],
  ["Portuguese work is a task", "Implantar o novo ERP", "task"],
])("%s", (_, text, issue) => {
  expect(judgeObjective(text).issue).toBe(issue);
});

test("every verdict has a reason and a next step", () => {
  for (const text of ["Launch the app", "Synergy", "", "Cut churn to 3%"]) {
    const { sentence, advice } = judgeObjective(text);
    expect(sentence).toMatch(/\.$/);
    expect(advice).toMatch(/[.”"]$/);
  }
});

test.each([
  "Synergize cross-functional paradigms",
  "Operationalize holistic ecosystems",
  "Leverage best-of-breed solutions",
  "Create an exceptional customer experience",
  "Create a remarkable shopping experience",
  "Build a truly exceptional brand",
  "Provide superior service",
  "Offer an exceptional service to our customers",
])("buzzwords, and praise of what every company has, are vague: %s", (text) => {
  expect(judgeObjective(text).issue).toBe("vague");
});

test.each([
  "Give patients an exceptional first visit",
  "Deliver superior sleep for shift workers",
  "Create an exceptional customer experience for first-time parents",
  "Harness solar power for every village school",
  "Make cross-functional planning painless for store teams",
])("the same words with somebody or something in particular are clear: %s", (text) => {
  expect(judgeObjective(text).issue).toBe("clear");
});
