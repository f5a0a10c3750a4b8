"""The plan in detail, in words."""

from __future__ import annotations

from dataclasses import replace

from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.plan_forecast import NotSent, PlanForecast, SendingTime
from extend_desktop.domain.spending import CreditsRange
from extend_desktop.presentation.plan_sheet import sheet_lines, sheet_text

PLAN = Plan(
    inputs=2412,
    batch_runs=3,
    uploads=2380,
    upload_bytes=1_900_000_000,
    reused=32,
    blocked=4,
    damaged=1,
    skipped=3,
    pages=7200,
)
FORECAST = PlanForecast(
    PLAN,
    CreditsRange(21_600, 36_000, 4),
    is_history_read=True,
    time=SendingTime(238.0, 0.3, 241.2),
)
LEFT_OUT = NotSent({"empty": 4, "damaged": 1}, {"duplicate": 3})


def said(forecast: PlanForecast) -> dict[str, tuple[str, str]]:
    return {line.label: (line.value, line.note) for line in sheet_lines(forecast, LEFT_OUT)}


def test_each_line_has_its_figure_and_what_it_rests_on() -> None:
    lines = said(FORECAST)
    assert lines["Inputs to send"] == ("2,412", "of 2,420 inputs in the list")
    assert lines["Batch runs"] == ("3", "at most 1,000 inputs each")
    assert lines["Uploads"] == ("2,380", "1.9 GB")
    assert lines["Blocked"] == ("5", "")
    assert lines["Empty"] == ("4", "")
    assert lines["Same content"] == ("3", "")
    assert lines["Pages"] == ("About 7,200 pages", "")
    assert lines["Credits"] == ("21,600 to 36,000 credits", "from your last 4 batches")
    assert lines["Time"][0] == "At least 4 min 1 s"
    assert "fetching the results takes longest" in lines["Time"][1]


def test_whose_key_pays_comes_first_where_it_is_known() -> None:
    first = sheet_lines(FORECAST, LEFT_OUT, "Invoices · production")[0]
    assert (first.label, first.value, first.note) == ("Key of", "", "Invoices · production")
    assert "Key of" not in said(FORECAST)


def test_what_is_not_known_says_why() -> None:
    assert said(replace(FORECAST, cost=None))["Credits"] == (
        "Not known",
        "no earlier batch with this version and these options",
    )
    assert said(PlanForecast(PLAN))["Credits"] == ("Not known", "choose an extractor first")
    unbounded = replace(FORECAST, cost=CreditsRange(9, None, 1), is_operator=True)
    assert said(unbounded)["Credits"] == (
        "9 credits or more",
        "from your last batch; Operator extractors have no upper limit",
    )
    no_pages = replace(FORECAST, plan=replace(PLAN, pages=None))
    assert said(no_pages)["Pages"] == ("Not known", "known once they are processed")
    assert said(no_pages)["Credits"] == ("Not known", "known once they are processed")
    some = replace(FORECAST, plan=replace(PLAN, pages_unknown=2))
    assert said(some)["Pages"] == ("At least 7,200 pages", "of 2 inputs not known")
    assert said(some)["Credits"][0] == "21,600 credits or more"
    assert said(PlanForecast(Plan()))["Time"] == ("Not known", "")


def test_the_copy_is_a_table_of_all_lines() -> None:
    lines = sheet_lines(FORECAST, LEFT_OUT)
    rows = sheet_text(lines).splitlines()
    assert rows[0] == "Plan\tAmount\tNote"
    assert len(rows) == len(lines) + 1
    assert "Uploads\t2,380\t1.9 GB" in rows
