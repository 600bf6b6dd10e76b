# Shortcuts. CONTRIBUTING.md says what they are for; nothing here is needed to build.
export CGO_ENABLED = 0

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

short: ## the tests to run while you work
	go test -short ./...

test: ## all tests
	go test ./...

ci: ## what CI runs
	.ci/run

generate: ## write everything that is generated, then show what changed
	go generate .
	git diff --stat

code: ## begin a code: make code ROOM=graph NAME=NotEnoughLicenses
	go run ./scripts/skeleton code $(ROOM) $(NAME)

operation: ## begin an operation: make operation ROOM=graph NAME=graph-list-things
	go run ./scripts/skeleton operation $(ROOM) $(NAME)

cause: ## begin a family of causes: make cause NAME=license
	go run ./scripts/skeleton cause $(NAME)

layer: ## begin a layer of the capture: make layer NAME=two-columns
	go run ./scripts/skeleton layer $(NAME)

fuzz: ## each fuzz target for 20 seconds: make fuzz SECONDS=60
	scripts/fuzz.sh $(or $(SECONDS),20)

snapshot: ## what a release holds, in dist/
	goreleaser release --snapshot --clean

.PHONY: help short test ci generate code operation cause layer fuzz snapshot
