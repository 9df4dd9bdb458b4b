import { Ajv2020 } from 'ajv/dist/2020.js'

/**
 * Makes a validator of a JSON Schema (draft 2020-12), strict on the schema itself.
 * @returns a function that lists what is wrong with a value
 */
export function validator(schema: object): (value: unknown) => string[] {
  // Formats come with a pattern in the published schemas, so nothing is lost.
  const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(schema)
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
