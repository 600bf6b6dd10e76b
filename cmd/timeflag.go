package cmd

import (
	"strconv"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/summary"
)

// bounds reads --since and --until.
func (o *summaryOptions) bounds(now time.Time) (since, until time.Time, err error) {
	if since, err = timeFlag("since", o.since, now); err != nil {
		return since, until, err
	}
	if until, err = timeFlag("until", o.until, now); err != nil {
		return since, until, err
	}
	if !until.IsZero() && !since.Before(until) {
		err = usage(fact.Text{En: "give the earlier time to --since", Ru: "в --since укажите более раннее время"},
			fact.Textf("--since %s is not before --until %s", "--since %s не раньше --until %s", o.since, o.until))
	}
	return since, until, err
}

// shortLayouts are times that people type and logs do not write. Without a zone
// they are in UTC, as in logs.
var shortLayouts = [...]string{
	time.DateOnly,
	"2006-01-02T15:04",
	"2006-01-02 15:04",
	"2006-01-02T15:04Z07:00",
	"2006-01-02 15:04Z07:00",
}

// timeFlag reads a time, or how long before now it was.
func timeFlag(name, text string, now time.Time) (time.Time, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return time.Time{}, nil
	}
	if at, ok := summary.ParseTime(text); ok {
		return at, nil
	}
	for _, layout := range shortLayouts {
		if at, err := time.Parse(layout, text); err == nil {
			return at, nil
		}
	}
	if at, ok := before(now, text); ok {
		return at, nil
	}
	return time.Time{}, usage(fact.Text{
		En: "a time looks like 2026-11-23T08:00:00Z, 2026-11-23 08:00, or 2026-11-23 (UTC), or like 90m, 12h, or 2d (before now)",
		Ru: "время выглядит как 2026-11-23T08:00:00Z, 2026-11-23 08:00, 2026-11-23 (UTC) или как 90m, 12h, 2d (назад от текущего)",
	}, fact.Textf("invalid time %q for --%s", "недопустимое время %q для --%s", text, name))
}

// before reads how long ago a time was, such as 90m, 12h or 2d12h. A day has 24
// hours.
func before(now time.Time, ago string) (time.Time, bool) {
	if strings.ContainsAny(ago, "+-") {
		return time.Time{}, false
	}
	at := now.UTC()
	if days, rest, ok := strings.Cut(ago, "d"); ok {
		n, err := strconv.ParseUint(days, 10, 16)
		if err != nil {
			return time.Time{}, false
		}
		at, ago = at.AddDate(0, 0, -int(n)), rest
	}
	if ago != "" {
		d, err := time.ParseDuration(ago)
		if err != nil {
			return time.Time{}, false
		}
		at = at.Add(-d)
	}
	return at, at.Before(now)
}
