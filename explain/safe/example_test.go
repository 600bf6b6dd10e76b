package safe_test

import (
	"fmt"

	"github.com/defender-err/defender-err/explain/safe"
)

func ExampleText() {
	fmt.Println(safe.Text("client_secret=Qx7~8wHrT2vK9pLmZ4nB1cYdE6fGa3sJ0uI5o&grant_type=client_credentials \x1b[31mred"))
	// Output: client_secret=[secret removed]&grant_type=client_credentials \x1b[31mred
}
