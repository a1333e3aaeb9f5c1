"""Opens a workbook in LibreOffice, types into its cells, and saves it as .xlsx.

usage: python3 fill_in_libreoffice.py FROM.xlsx TO.xlsx < typed.json

typed.json is a list of steps: {"sheet", "cell", "type"} types text as a person would ("=..." is a formula,
"12.5" a number, "2024-01-31" a day); {"sheet", "cell", "text"} keeps it as text; {"sheet", "rename"} renames a
sheet; {"sheet", "insertRow"} inserts a row above that row (from 1). Needs LibreOffice and python3-uno; only
those who make the test workbooks anew need them.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(profile):
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--accept=pipe,name=returns;urp;",
         f"-env:UserInstallation=file://{profile}"])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve("uno:pipe,name=returns;urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not start")


def step(document, given):
    sheet = document.Sheets.getByName(given["sheet"])
    sheet.unprotect("")
    if "rename" in given:
        sheet.Name = given["rename"]
    elif "insertRow" in given:
        sheet.Rows.insertByIndex(given["insertRow"] - 1, 1)
    elif "text" in given:
        sheet.getCellRangeByName(given["cell"]).String = given["text"]
    elif isinstance(given["type"], (int, float)):
        sheet.getCellRangeByName(given["cell"]).Value = given["type"]
    elif given["type"].startswith("=") or re.fullmatch(r"\d{4}-\d\d-\d\d", given["type"]):
        sheet.getCellRangeByName(given["cell"]).FormulaLocal = given["type"]
    else:
        sheet.getCellRangeByName(given["cell"]).String = given["type"]


def main(source, target):
    steps = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as profile:
        office, desktop = connect(profile)
        try:
            document = desktop.loadComponentFromURL(
                pathlib.Path(source).resolve().as_uri(), "_blank", 0, (option("Hidden", True),))
            for given in steps:
                step(document, given)
            document.calculateAll()
            document.storeToURL(
                pathlib.Path(target).resolve().as_uri(),
                (option("FilterName", "Calc MS Excel 2007 XML"),))
            document.close(True)
        finally:
            try:
                desktop.terminate()
            except Exception:
                pass
            office.wait(30)


main(*sys.argv[1:3])
