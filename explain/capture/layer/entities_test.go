package layer

import (
	"testing"
)

func TestEntities(t *testing.T) {
	check(t, undoEntities, []wrapped{
		{"names", "{&quot;a&quot;:&quot;b &amp;&lt;c&gt;&apos;&nope;&quot;}", `{"a":"b &<c>'&nope;"}`},
		{"numbers", "can&#39;t &#x27;b&#X27; &lt; &#99999999; &#; &#xD;", "can't 'b' < &#99999999; &#; \n"},
		{"one of each", "can&#39;t &lt;b>", "can't <b>"},
		{"one name", "R&amp;D", ""},
	})
}

func TestEncoded(t *testing.T) {
	check(t, undoEncoded, []wrapped{
		{"a page", `<pre class="output"><code>E1117 {&#34;error&#34;: {&#34;code&#34;: &#34;Forbidden&#34;}}</code></pre>`, "\nE1117 {\"error\": {\"code\": \"Forbidden\"}}\n"},
		{"quotes of its own", `<p>{"a": "&quot;b&quot;"}</p>`, ""},
	})
}
