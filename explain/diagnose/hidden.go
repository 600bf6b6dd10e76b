package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
)

// HiddenBody says that the input shows the status of a response and not its
// body, and how to see that: with the client that left it out, where its words
// tell which one that is. It is empty where the input shows the body, or what
// was in it.
//
//	requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://…
//	Response status code does not indicate success: 403 (Forbidden).
func HiddenBody(c *Case, causes []Ranked) fact.Text {
	r := &c.Exchange.Response
	if c.Exchange.OnlyWords {
		if len(causes) > 0 && (causes[0].certainty() != fact.Possible || causes[0].id() == "words-only") {
			return fact.Text{} // the words are enough, or it is said already
		}
		return c.toGather()
	}
	if c.Stated < 400 || c.tellsOfBody() {
		return fact.Text{}
	}
	client, known := c.printer(r.Said)
	if !known {
		client, known = c.printer(r.Fault.Message)
	}
	switch {
	case known && c.Exchange.Truncated:
		if !client.CutsBody {
			return fact.Text{}
		}
		return after(fact.Text{
			En: "The client cut off the response body.",
			Ru: "Клиент обрезал тело ответа.",
		}, howToSee(client))
	case known:
		return after(fact.Text{
			En: "The client showed only the status. The response body, if there is one, says more.",
			Ru: "Клиент показал только статус. Тело ответа, если оно есть, скажет больше.",
		}, howToSee(client))
	case isOfPage(r.Said), isOfPage(c.Exchange.Around):
		return fact.Text{}
	case r.Said != "" && len(r.Header) == 0 && !strings.Contains(r.Said, "HTTP/") && !c.Exchange.Truncated:
		return fact.Text{
			En: "The input shows only the status. The response body, if there is one, says more: print it, and run explain on it.",
			Ru: "Во входных данных только статус. Тело ответа, если оно есть, скажет больше: выведите его и передайте сюда.",
		}
	}
	return fact.Text{}
}

// toGather says how to see the response of a failure that only words report, with the
// program that is named around them. It is empty if the words are known.
func (c *Case) toGather() fact.Text {
	if c.Message.ID != "" && !c.Message.General {
		return fact.Text{}
	}
	what := fact.Text{
		En: "Only these words report the failure: the input has no response. With the status, the body, and the URL, the answer is exact.",
		Ru: "О сбое говорят только эти слова: ответа API во входных данных нет. Со статусом, телом и URL ответ будет точным.",
	}
	if s := client.FindSpeaker(strings.ToLower(string(c.Exchange.Response.Body))); s != nil {
		return after(what, s.See)
	}
	return what
}

// howToSee says how to see the body with a client, and then the code for that on lines of
// its own.
func howToSee(c *client.Client) fact.Text {
	if c.Code == "" {
		return c.ShowBody
	}
	return fact.Textf("%s\n%s", "%s\n%s", c.ShowBody, fact.Same(c.Code))
}

// isOfPage reports whether a text holds the begin of a page, which is the body then.
func isOfPage(text string) bool {
	const far = 4 << 10
	head := strings.ToLower(text[:min(len(text), far)])
	return containsAny(head, "<!doctype html", "<html")
}

// tellsOfBody reports whether something in the input comes from the body of the
// response, and not from the client; of a body that the client cut, a message
// may be left.
func (c *Case) tellsOfBody() bool {
	f := &c.Exchange.Response.Fault
	if c.Exchange.Truncated && c.Exchange.Response.Said != "" {
		return false
	}
	if f.Code != "" || f.OAuthError != "" || f.InnerMessage != "" {
		return true
	}
	_, byClient := c.printer(f.Message)
	return f.Message != "" && !byClient
}

// printer returns the client that printed some words.
func (c *Case) printer(words string) (*client.Client, bool) {
	return client.FindClient(strings.ToLower(words), c.Exchange.Source.Format)
}

// after joins two texts of whole sentences.
func after(first, second fact.Text) fact.Text {
	return fact.Textf("%s %s", "%s %s", first, second)
}
