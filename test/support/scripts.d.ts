// The scripts are plain JavaScript: tests take them untyped.
declare module '*.mjs'
