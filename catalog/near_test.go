package catalog

import (
	"slices"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

func TestNearCodes(t *testing.T) {
	tests := []struct{ word, first string }{
		{"ResourceNotFond", "ResourceNotFound"},
		{"resource-not-found", "ResourceNotFound"},
		{"InvalidIPAdress", "InvalidIpAddress"},
		{"OdataEror", "ODataError"},
		{"Unathorized", "Unauthorized"},
		{"MissingParameter", "MissingRequiredParameter"},
		{"HashInvalid", "InvalidHashValue"},
		{"TooManyRequest", "TooManyRequests"},
	}
	for _, tt := range tests {
		if got := NearCodes(tt.word); len(got) == 0 || got[0] != tt.first {
			t.Errorf("NearCodes(%q) = %q, want %q first", tt.word, got, tt.first)
		}
	}
	for _, word := range []string{"", "x", "qqqqqqqqqqqqqqqq"} {
		if got := NearCodes(word); len(got) > 0 {
			t.Errorf("NearCodes(%q) = %q, want none", word, got)
		}
	}
}

func TestSearchCodes(t *testing.T) {
	tests := []struct{ text, has string }{
		{"hash", "InvalidHashValue"},
		{"was not found", "ResourceNotFound"},
		{"is missing", "MissingRequiredParameter"},
		{"Hash value 5f7d9c is invalid.", "InvalidHashValue"},
		{"Machine 1 was not found", "ResourceNotFound"},
		{"429", "TooManyRequests"},
		{"InvalidClientSecretExpired", "AADSTS7000222"},
		{"application was not found in the directory", "AADSTS700016"},
		{"NOTFOUND", "NotFound"},
		{"тело", "InvalidRequestBody"},
	}
	for _, tt := range tests {
		found := SearchCodes(tt.text)
		if !slices.ContainsFunc(found, func(c fact.Code) bool { return c.Name == tt.has }) {
			t.Errorf("SearchCodes(%q) finds %d codes, want %s among them", tt.text, len(found), tt.has)
		}
	}
	if found := SearchCodes("  "); found != nil {
		t.Errorf("SearchCodes of blanks finds %d codes", len(found))
	}
}
