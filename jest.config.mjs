const common = {
  // Tests run inside a context of their own, in which names looked up globally are slow.
  sandboxInjectedGlobals: ["Math", "Float64Array"],
  transform: { "\\.[jt]sx?$": "<rootDir>/scripts/esbuild-jest.cjs" },
  transformIgnorePatterns: ["/node_modules/(?!(preact|axe-core)/)"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
};

/** Three kinds of tests: rules and use cases in Node, the sidebar in jsdom, the whole product in a real browser. */
export default {
  testTimeout: 60_000,
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: "rules",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/tests/sidebar/", "<rootDir>/tests/browser/"],
    },
    { ...common, displayName: "sidebar", testEnvironment: "jsdom", testMatch: ["<rootDir>/tests/sidebar/**/*.test.{ts,tsx}"] },
    { ...common, displayName: "browser", testMatch: ["<rootDir>/tests/browser/**/*.test.ts"] },
  ],
};
