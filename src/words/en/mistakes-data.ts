import { type dataMistakes as dataMistakesKinds, some } from '../kinds/data.ts';
import type { MistakeTexts } from '../kinds/phrases.ts';
import { choice } from './phrases.ts';

export const dataMistakes: MistakeTexts<typeof dataMistakesKinds> = {
  'name-mismatch': ({ name, expected }) => [
    `The dataset calls itself “${name}”, its file “${expected}”.`,
    `Write "name": "${expected}", or rename the file to ${name}.json.`,
  ],
  'unknown-dataset-field': ({ field, nearest }) => [
    `Nothing reads “${field}”: it is no field of the Data Package standard, nor of this program.`,
    `${nearest ? `Did you mean “${nearest}”? ` : ''}A field for other programs begins with “x-”.`,
  ],
  'too-many-rows': ({ rows, most }) => [
    `The dataset has ${rows} rows; it can have ${most} at most, for readers are shown all of them.`,
    'Keep the rows that the story needs, add them up, or part them into several datasets.',
  ],
  'undeclared-field': ({ field, nearest, allowed }) => [
    `The row has a field “${field}” that schema.fields does not declare.`,
    `${choice(nearest, allowed)} Or declare it in schema.fields.`,
  ],
  'duplicate-field': ({ field }) => [
    `The field “${field}” is declared twice.`,
    'Keep one of the two.',
  ],
  'unknown-key-field': ({ field, nearest, allowed }) => [
    `The primary key names “${field}”, which is not a field.`,
    choice(nearest, allowed),
  ],
  'cell-type': ({ field, type, got, row }) => [
    `Row “${row}”: ${got} in “${field}” is not of the type ${type}.`,
    type === 'number' || type === 'integer'
      ? 'Write the bare number, without quotes, unit or thousands separators; write null where there is none.'
      : `Write a value of the type ${type}, or null where there is none.`,
  ],
  'finer-than-declared': ({ field, row, got, decimals, count }) => [
    `“${field}” of “${row}” is ${got}, with more decimals than the ${decimals} that are declared: readers see it rounded.${count > 1 ? ` ${count} cells of the field are so.` : ''}`,
    'Declare as many decimals as the source prints, or write the figure as the source does.',
  ],
  'fall-below-zero': ({ field, row, got, count }) => [
    `“${field}” holds the sizes of falls ("sign": "fall"), yet for “${row}” it is ${got}: a fall of less than nothing.${count > 1 ? ` ${count} cells of the field are so.` : ''}`,
    'Write the sizes of falls without a minus, or take "sign": "fall" out of the field, so that what is below zero is a fall.',
  ],
  'cell-constraint': ({ field, constraint, got, row, nearest, allowed }) => [
    `Row “${row}”: ${got} in “${field}” breaks its constraint ${constraint}.`,
    allowed.length
      ? choice(nearest, allowed)
      : 'Correct the value, or the constraint in schema.fields.',
  ],
  'missing-key': ({ field }) => [
    `The row has no “${field}”, which is part of its key.`,
    `Fill in “${field}”.`,
  ],
  'duplicate-key': ({ key, line }) => [
    `The key “${key}” stands already in line ${line}.`,
    'Give each row a key of its own, or delete one of the two rows.',
  ],
  'alike-values': ({ got, other, line }) => [
    `“${got}” and “${other}” in line ${line} look alike: they differ in spaces, capital letters or width, and are two.`,
    'Write them alike, or give both a label that tells them apart.',
  ],
  'unknown-unit': ({ unit, nearest, allowed }) => [
    `“${unit}” is no known unit.`,
    `${choice(nearest, allowed)} A counter of your own is declared under “units” in content/site.yaml.`,
  ],
  'unknown-scale': ({ scale, languages, nearest, allowed }) => [
    `“${scale}” is no scale of ${languages.join(' or ')}.`,
    choice(nearest, allowed),
  ],
  'scale-language': ({ language, nearest, allowed }) => [
    `The publication has no language “${language}” for a scale.`,
    choice(nearest, allowed),
  ],
  'scale-misplaced': ({ field, unit }) => [
    unit === undefined
      ? `“${field}” has a scale, but holds no numbers.`
      : `“${field}” has a scale, but is measured in ${unit}, which takes none.`,
    'Delete “scale”: it is for amounts and counts.',
  ],
  'missing-label': ({ field, value, nearest, allowed }) => [
    `The value “${value}” of “${field}” has no label.`,
    `${choice(nearest, allowed)} Or add it under "labels" of the field “${field}”.`,
  ],
  'unused-label': ({ field, value, nearest, allowed }) => [
    `The label “${value}” of “${field}” belongs to no row.`,
    choice(nearest, allowed),
  ],
  'source-unnamed': ({ dataset }) => [
    `The dataset “${dataset}” does not say where its figures come from.`,
    'Write the title of the source in place of the one that the starting file holds.',
  ],
  'revision-in-future': ({ date }) => [
    `The revision is of ${date}, a day that has not come.`,
    'Write the day on which the figure was changed: year-month-day.',
  ],
  'revision-value': ({ address, to, says }) => [
    `The last revision changes ${address} to ${to}, but the cell says ${says}.`,
    `Write "to": ${says}, or correct the cell; if the figure was changed again, add that revision.`,
  ],
  'revision-elsewhere': ({ address, dataset, other }) => [
    `The revision is of ${address}, a cell of another dataset than “${dataset}”.`,
    `Move it to "revisions" in data/${other}.json, or name a cell of this dataset: key/field.`,
  ],
  'derive-syntax': ({ expression, part }) => [
    part
      ? `The formula “${expression}” cannot be computed: “${part}” does not belong in it.`
      : `The formula “${expression}” cannot be read: a cell, a number, a sign or a bracket is missing.`,
    'Write cells as dataset/key/field, with spaces around + - * /, as in a/b/c / d/e/f. There are sum, mean, min and max.',
  ],
  'derive-zero': ({ expression }) => [
    `“${expression}” divides by zero.`,
    'Correct the figure that it divides by, or leave this cell empty with null.',
  ],
  'derived-field-type': ({ field, type }) => [
    `The field “${field}” is computed, which only a field of numbers outside the key can be; it is of the type ${type}.`,
    'Write "type": "number", or take "derive" away.',
  ],
  'derive-unknown-field': ({ expression, field, nearest, allowed }) => [
    `The formula ${expression} names “${field}”, which is not a field of this dataset.`,
    `${choice(nearest, allowed)} A cell of another dataset is written dataset[key field].field.`,
  ],
  'derive-absent': ({ expression, field, keys }) => [
    `“${field}” has no value in ${keys.length} ${keys.length === 1 ? 'row' : 'rows'}: ${expression} finds nothing at ${some(keys).join(', ')}.`,
    'Fill in what is missing, or leave it: the cells stay empty and are shown so.',
  ],
  'derive-cycle': ({ cells }) => [
    `The formula goes round in a circle: ${cells.join(' → ')}.`,
    'Replace one of these formulas by data.',
  ],
  'derive-units': ({ expression, left, right, operation }) => [
    operation === '='
      ? `“${expression}” gives ${right}, but the unit is given as ${left}.`
      : `“${expression}”: ${left} and ${right} cannot be joined by ${operation}.`,
    'Only amounts of the same kind can be added, subtracted or compared. The unit of a result stands on its field or in the column “unit”.',
  ],
  'derive-missing': ({ expression, cell }) => [
    `“${expression}” uses ${cell}, which holds no number.`,
    'Fill in that cell, or drop the formula: what is missing is not zero.',
  ],
  'derive-qualifier': ({ expression }) => [
    `“${expression}” has no knowable bound: it takes away, or divides by, a figure that is only a lower bound or an estimate.`,
    'Derive it from exact figures, or leave it out.',
  ],
  'unknown-dataset': ({ name, nearest, allowed }) => [
    `There is no dataset “${name}”.`,
    choice(nearest, allowed),
  ],
  'unknown-row': ({ dataset, key, nearest, allowed }) => [
    `The dataset “${dataset}” has no row “${key}”.`,
    choice(nearest, allowed),
  ],
  'unknown-cell-field': ({ dataset, field, nearest, allowed }) => [
    `The dataset “${dataset}” has no field “${field}”.`,
    choice(nearest, allowed),
  ],
  'ambiguous-field': ({ dataset, address, allowed }) => [
    `“${address}” does not say which field, and “${dataset}” has not exactly one of numbers.`,
    `Add the field: ${allowed.map((field) => `${address}/${field}`).join(' or ')}.`,
  ],
  'bad-address': ({ address }) => [
    `“${address}” is not the address of a cell.`,
    'Write dataset/key/field; percent-encode spaces, brackets and slashes in a key.',
  ],
};
