package diagnose

import (
	"fmt"
	"net/textproto"
	"strconv"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// maxWait is the longest wait that is believed: quotas of a day are the
// longest there are.
const maxWait = 24 * time.Hour

// throttleFamily tells which quota is used up and when it is free again.
func throttleFamily() Family {
	return Family{
		Name: "throttle",
		Causes: []Entry{
			{"call-rate", fact.Text{En: "there were more calls than the operation allows per minute or hour",
				Ru: "вызовов было больше, чем операция допускает в минуту или в час"}},
			{"cpu-quota", fact.Text{En: "the tenant's hunting queries have used up their processing time",
				Ru: "запросы охоты тенанта исчерпали отведённое им процессорное время"}},
		},
		Find:     throttleCauses,
		RulesOut: throttleRulesOut,
	}
}

// throttleRulesOut keeps the hunting quota away from other operations:
// another operation, or one of Intune behind Graph.
func throttleRulesOut(c *Case) []string {
	if c.Status == 429 && (c.isNoHunting() || c.Service == fact.Graph && !c.mentionsHunting()) {
		return []string{"cpu-quota"}
	}
	return nil
}

// mentionsHunting reports whether something in the input names hunting queries, which
// most calls of Microsoft Graph have nothing to do with.
func (c *Case) mentionsHunting() bool {
	_, hunting := c.huntingLimits()
	return hunting || containsAny(strings.ToLower(c.around()), "hunt", "kql", "kusto")
}

// isNoHunting reports whether something else was called than a hunting query.
func (c *Case) isNoHunting() bool {
	if catalog.NamesIntune(c.written()) {
		return true
	}
	if c.Exchange.Request.URL == "" && c.Operation.ID == "" {
		return false
	}
	_, known := c.host()
	_, hunting := c.huntingLimits()
	return !hunting && (known || c.Operation.ID != "")
}

func throttleCauses(c *Case) []Cause {
	if c.Status != 429 && !c.is("TooManyRequests", "429", "activityLimitReached") {
		return nil
	}
	switch {
	case c.says("processing resources allocated to this tenant"):
		return []Cause{certain("cpu-quota",
			Text{en: "The tenant's hunting queries have used up their share of processing time.",
				ru: "Запросы расширенной охоты исчерпали долю процессорного времени тенанта."},
			Text{en: "the service names the tenant's processing resources", ru: "служба называет процессорные ресурсы тенанта"},
			whenAgain(c, Text{en: "Then run narrower queries: filter on Timestamp first. Everyone's queries in the tenant count.",
				ru: "Затем сужайте запросы: сначала фильтр по Timestamp. Учитываются запросы всего тенанта."}),
			"call-rate", "quota-shared")}
	case c.says("calls quota exceeded"):
		return []Cause{certain("call-rate",
			Text{en: "There were more calls than the service allows in this period.", ru: "Вызовов больше, чем служба допускает за это время."},
			quotaEvidence(c),
			whenAgain(c, rateFix(c)), "cpu-quota")}
	case c.says("cpu", "running time", "run time", "execution time") && !c.says("number of requests") && !c.isNoHunting() && c.Message.ID != "query-quota":
		return []Cause{likely("cpu-quota",
			Text{en: "The tenant's hunting queries have used up their share of processing time.",
				ru: "Запросы расширенной охоты исчерпали долю процессорного времени тенанта."},
			Text{en: "the message mentions CPU or running time, not a number of calls", ru: "в сообщении речь о CPU или времени выполнения, а не о числе вызовов"},
			Text{en: "Wait for the next 15-minute cycle; narrow the time range and filter early.",
				ru: "Дождитесь следующего 15-минутного цикла; сузьте период и фильтруйте раньше."},
			"call-rate", "quota-shared")}
	}
	rate := rateOf(c)
	if limit, known := catalog.GraphLimit(c.calledGraph()); known && rate == (fact.Rate{}) {
		return []Cause{likely("call-rate",
			Text{en: "There were more calls than the operation allows.", ru: "Вызовов больше, чем допускает операция."},
			textf("the limit there is %s", "предел здесь — %s", catalogued(limit)), whenAgain(c, rateFix(c)))}
	}
	if rate == (fact.Rate{}) {
		return nil
	}
	causes := []Cause{likely("call-rate",
		Text{en: "There were more calls than the operation allows.", ru: "Вызовов больше, чем допускает операция."},
		rateText(rate), whenAgain(c, rateFix(c)))}
	if _, hunting := c.huntingLimits(); hunting && c.written() == "" { // which has two quotas, and only the body names the one
		causes = append(causes, possible("cpu-quota",
			Text{en: "The tenant's hunting queries have used up their share of processing time.",
				ru: "Запросы расширенной охоты исчерпали долю процессорного времени тенанта."},
			Text{en: "hunting has a quota of calls and one of processing time", ru: "у охоты есть квота вызовов и квота процессорного времени"},
			Text{en: "The body says which quota it is. If few calls are made, wait for the next 15-minute cycle; narrow the time range and filter early.",
				ru: "О какой квоте речь, сказано в теле ответа. Если вызовов мало, дождитесь следующего 15-минутного цикла; сузьте период и фильтруйте раньше."}).on(OnProof))
	}
	return causes
}

// calledGraph returns the URL that was called, or the one that the cmdlet calls which is
// named.
func (c *Case) calledGraph() string {
	if url := c.Exchange.Request.URL; url != "" {
		return url
	}
	n, ok := c.need()
	_, path, found := strings.Cut(n.listed, " /")
	if !ok || !found {
		return ""
	}
	return "https://graph.microsoft.com/v1.0/" + path
}

// quotaEvidence quotes the quota that the message names.
func quotaEvidence(c *Case) Text {
	allowed, _ := c.given("allowed")
	window, _ := c.given("window")
	if allowed == "" || window == "" {
		return Text{en: "the service says that the call quota is used up", ru: "служба сообщает, что квота вызовов исчерпана"}
	}
	evidence := textf("at most %s calls per %s", "не больше %s вызовов за %s", shown(allowed), shown(window))
	if key, _ := c.given("key"); key != "" {
		evidence = join(evidence, textf(", counted per %s", ", счёт по %s", shown(key)))
	}
	return evidence
}

// rateOf returns the limit of the operation, or of the hunting API that was
// called.
func rateOf(c *Case) fact.Rate {
	if c.Operation.Rate != (fact.Rate{}) {
		return c.Operation.Rate
	}
	if l, ok := hunting.LimitsOf(c.Exchange.Request.URL); ok {
		return fact.Rate{PerMinute: l.PerMinute, PerHour: l.PerHour}
	}
	return fact.Rate{}
}

func rateText(r fact.Rate) Text {
	switch {
	case r.PerHour == 0:
		return textf("its limit is %d calls a minute", "его предел — %d вызовов в минуту", r.PerMinute)
	case r.PerMinute == 0:
		return textf("its limit is %d calls an hour", "его предел — %d вызовов в час", r.PerHour)
	}
	return textf("its limit is %d calls a minute and %d an hour", "предел — %d вызовов в минуту и %d в час", r.PerMinute, r.PerHour)
}

func rateFix(c *Case) Text {
	fix := Text{en: "Then spread out the calls; all instances of the application in the tenant count together.",
		ru: "Затем распределите вызовы; все экземпляры приложения в тенанте считаются вместе."}
	if r := rateOf(c); r.PerMinute > 0 {
		fix = join(textf("Then call at most %d times a minute. ", "Затем вызывайте не чаще %d раз в минуту. ", r.PerMinute), fix)
	}
	return fix
}

// whenAgain puts the time to wait before a fix.
func whenAgain(c *Case, then Text) Text {
	if seconds, ok := RetryAfter(c); ok {
		return join(textf("Wait %d s. ", "Подождите %d с. ", seconds), then)
	}
	if window := quotaWindow(c); window > time.Minute {
		return join(textf("Wait up to %s: the quota is counted over that time. ", "Подождите, самое большее %s: квота считается за это время. ",
			span(window)), then)
	}
	return join(Text{en: "Wait a minute, then longer after each failure. ", ru: "Подождите минуту, после каждой неудачи — дольше. "}, then)
}

// quotaWindow returns the time by which the calls are counted; 0 if nothing
// tells it.
func quotaWindow(c *Case) time.Duration {
	if window, given := c.given("window"); given {
		d, _ := readDuration(window)
		return d
	}
	if r := rateOf(c); r.PerMinute == 0 && r.PerHour > 0 {
		return time.Hour
	}
	return 0
}

// RetryAfter returns how many seconds to wait before the request is sent
// again, and whether the service named a time: in the Retry-After header, as
// seconds or as a date, or in the message. Where both name one, the longer wait
// is right by both. A time that is over by now says nothing.
func RetryAfter(c *Case) (seconds int, ok bool) {
	if header := c.Exchange.Response.Header; len(header) > 0 {
		if v := strings.TrimSpace(header.Get("Retry-After")); v != "" {
			if wait, ok := headerWait(v, header, c.Now); ok {
				seconds = wait
			}
		}
	}
	if wait, ok := waitInMessage(c); ok {
		seconds = max(seconds, wait)
	}
	return seconds, seconds > 0
}

// waitInMessage reads the time that the message of a refused call asks to wait.
func waitInMessage(c *Case) (seconds int, ok bool) {
	if c.Status != 429 && c.Status != 503 && !c.is("TooManyRequests", "429") && !c.says("quota") {
		return 0, false
	}
	for _, name := range []string{"seconds", "duration"} {
		if v, given := c.given(name); given {
			if wait, ok := readDuration(v); ok {
				return toSeconds(wait), true
			}
		}
	}
	return waitInWords(c)
}

// waitInWords reads the time that a message asks to wait in a sentence that
// no template has: "try again in 44 seconds".
func waitInWords(c *Case) (seconds int, ok bool) {
	for _, words := range [...]string{"again in ", "again after ", "retry in ", "retry after ", "replenished in "} {
		if !c.says(words) {
			continue
		}
		_, rest, _ := strings.Cut(c.lower(), words)
		sentence, _, _ := strings.Cut(rest, ".")
		if wait, ok := readDuration(sentence); ok {
			return toSeconds(wait), true
		}
	}
	return 0, false
}

// headerWait reads a Retry-After header. A date counts from the Date header
// of the same response, else from now.
func headerWait(v string, header textproto.MIMEHeader, now time.Time) (int, bool) {
	if n, err := strconv.Atoi(v); err == nil {
		return n, n >= 0 && n <= toSeconds(maxWait)
	}
	at, err := time.Parse(time.RFC1123, v)
	if err != nil {
		return 0, false
	}
	if date, err := time.Parse(time.RFC1123, header.Get("Date")); err == nil {
		now = date
	}
	wait := at.Sub(now)
	if now.IsZero() || wait > maxWait {
		return 0, false
	}
	return max(0, toSeconds(wait)), true
}

// toSeconds rounds up, so that nobody calls too early.
func toSeconds(d time.Duration) int {
	return int((d + time.Second - 1) / time.Second)
}

// readDuration reads a time to wait: "8", "8 seconds", "00:08:12",
// "1.00:00:00", "15 minutes", "1 hour and 5 minutes", "1m30s".
func readDuration(s string) (time.Duration, bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	if n, err := strconv.Atoi(s); err == nil {
		return sane(time.Duration(n) * time.Second)
	}
	if strings.Contains(s, ":") {
		var d, h, m int
		var sec float64
		if before, rest, ok := strings.Cut(s, "."); ok && !strings.Contains(before, ":") { // .NET writes days so
			d, _ = strconv.Atoi(before)
			s = rest
		}
		if n, err := fmt.Sscanf(s, "%d:%d:%f", &h, &m, &sec); n == 3 && err == nil && d <= 1 {
			return sane(time.Duration(24*d+h)*time.Hour + time.Duration(m)*time.Minute + time.Duration(sec*float64(time.Second)))
		}
	}
	short, _, _ := strings.Cut(strings.Replace(s, ",", " ", 1), " ")
	if d, err := time.ParseDuration(short); err == nil && d > 0 { // 6s, 1m30s
		return sane(d)
	}
	var total time.Duration
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' })
	for i := 0; i+1 < len(words); i++ {
		n, err := strconv.Atoi(words[i])
		if err != nil || n < 0 || n > 100_000 {
			continue
		}
		switch unit := words[i+1]; {
		case strings.HasPrefix(unit, "hour"):
			total += time.Duration(n) * time.Hour
		case strings.HasPrefix(unit, "min"):
			total += time.Duration(n) * time.Minute
		case strings.HasPrefix(unit, "sec"):
			total += time.Duration(n) * time.Second
		}
	}
	return sane(total)
}

func sane(d time.Duration) (time.Duration, bool) { return d, d > 0 && d <= maxWait }
