import { describe, expect, it } from 'vitest';
import { fileKind, textKind } from '../../src/files/file-kind';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const WORKBOOK = 'W\0o\0r\0k\0b\0o\0o\0k\0';

describe('the kind of a file by its first bytes', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\x89PNG\r\n\x1a\n and more', 'png'],
    ['PK\x03\x04', 'zip'],
    ['PK\x03\x04 word/document.xml x', 'zip'],
    ['PK\x03\x04 xl/work xl/workbook.xml', 'excel'],
    ['PK\x03\x04 xxl/workbook', 'excel'],
    ['PK\x03\x04 xl/workboo', 'zip'],
    [OFFICE, 'office'],
    [`${OFFICE} Workbook`, 'office'],
    [`${OFFICE} W\0o ${WORKBOOK}`, 'excel'],
    ['%PDF-1.7', 'pdf'],
    ['\xff\xd8\xff\xe0', 'picture'],
    ['GIF89a', 'picture'],
    ['BM6\x10\x0e\0\0\0\0\0\x36', 'picture'],
    ['RIFF\0\0\0\0WEBPVP8', 'picture'],
  ])('is told for %j: %s', (content, kind) => {
    expect(fileKind(bytesOf(content))).toBe(kind);
  });

  it.each([
    '',
    '\x89PNG\r\n\x1a',
    '\x89PNG\r\n\x1a\r',
    'PK\x03\x05',
    ' PK\x03\x04',
    OFFICE.slice(0, 7),
    ` ${WORKBOOK}`,
    'xl/workbook',
    '%PDF',
    '\xff\xd8',
    'GIF',
    'B',
    'BM',
    'BM6\x10\x0e\0\0\0\0',
    'BM6\x10\x0e\0\0\0\0 ',
    'BMW,Buyer,Munich',
    'RIFF\0\0\0\0WAVE',
    'RIFX\0\0\0\0WEBP',
    'RIFF WEBP',
    '{"type":"undercurrent-map"}',
  ])('is not told for %j', (content) => {
    expect(fileKind(bytesOf(content))).toBeUndefined();
  });
});

describe('the kind of a text by how it begins', () => {
  it.each([
    ['<html>', 'x.json', 'markup'],
    ['  \n<!DOCTYPE html>', 'x.json', 'markup'],
    ['<?xml version="1.0"?>', '', 'markup'],
    ['<SVG', 'x.csv', 'markup'],
    ['BEGIN:VCARD\r\nVERSION:4.0', '', 'contacts'],
    [' begin:vcard', 'x.csv', 'contacts'],
    ['Name,Title', 'people.csv', 'table'],
    ['Name\tTitle', 'PEOPLE.TSV', 'table'],
    ['', 'people.csv', 'table'],
    [`${' '.repeat(1_000)}<html>`, 'x.json', undefined],
    [`${' '.repeat(1_000)}{`, 'people.csv', 'table'],
    [`${' '.repeat(994)}<html>`, 'x.json', 'markup'],
    ['Name,Title', 'people.csv.json', undefined],
    ['Name,Title', 'csv', undefined],
    ['Name,Title', 'peoplecsv', undefined],
    ['Name,Title', '', undefined],
    [' {"a": 1}', 'people.csv', undefined],
    ['[1]', 'people.tsv', undefined],
    ['< 5', '', undefined],
    ['<5>', '', undefined],
    ['a <html>', '', undefined],
    ['x BEGIN:VCARD', '', undefined],
    ['{"a": "<html>"}', 'x.json', undefined],
  ])('%j in a file called %j is %s', (text, name, kind) => {
    expect(textKind(text, name)).toBe(kind);
  });
});
