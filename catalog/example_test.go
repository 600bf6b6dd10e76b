package catalog_test

import (
	"fmt"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

func ExampleFindCode() {
	code, ok := catalog.FindCode("resourcenotfound", fact.Defender)
	fmt.Println(ok, code.Name, code.Status)
	// Output: true ResourceNotFound 404
}

func ExampleMatchOperation() {
	op, values, ok := catalog.MatchOperation("POST", "https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate")
	fmt.Println(ok, op.ID, op.Application[0], values[0].Name)
	// Output: true isolate-machine Machine.Isolate id
}
