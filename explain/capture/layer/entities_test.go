package layer

import (
	"testing"
)

func TestEntities(t *testing.T) {
	check(t, undoEntities, []wrapped{
		{"names", "{&quot;a&quot;:&quot;b &amp;&lt;c&gt;&apos;&nope;&quot;}", `{"a":"b &<c>'&nope;"}`},
		{"numbers", "can&#39;t &#x27;b&#X27; &lt; &#99999999; &#; &#xD;", "can't 'b' &lt; &#99999999; &#; \n"},
		{"one name", "R&amp;D &lt; x", ""},
	})
}
