export default { test: { include: ['tests/unit/**/*.test.ts'] } };
