# Everything the project does, one target each. CI runs nothing that does not stand here.

SWIFT ?= swift
# Rooms may import only what their own list in Package.swift names.
FLAGS = --explicit-target-dependency-import-check error $(PLATFORM_FLAGS)
NEED = SWIFT='$(SWIFT)' sh scripts/need.sh
VENV = .build/venv

# Homebrew keeps its headers outside the folders where the compiler looks.
BREW := $(shell test "$$(uname -s)" = Darwin && brew --prefix 2>/dev/null)
PLATFORM_FLAGS := $(if $(BREW),-Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help site build test lint format bench clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s%s\n", $$1, $$2 }' Makefile

site: build ## print the portal in content/ to site/
	.build/release/inzage build --content content --templates templates --output site
	@echo 'Open site/index.html in a browser.'

build: ## compile the command to .build/release/inzage
	@$(NEED) swift libraries
	$(SWIFT) build -c release --product inzage $(FLAGS)

test: ## run every test, in Swift and in the browser
	@$(NEED) swift libraries browser python
	@SWIFT='$(SWIFT)' FLAGS='$(FLAGS)' sh scripts/test.sh

lint: ## check style and house rules
	@$(NEED) swift
	$(SWIFT) format lint --strict -r -p Sources Tests Package.swift
	@sh scripts/lint.sh

format: ## lay out the Swift code
	@$(NEED) swift
	$(SWIFT) format -i -r -p Sources Tests Package.swift

bench: build ## measure a print of the portal; with DATA=folder, read whole files of publishers
	@$(NEED) python3
	@python3 scripts/bench.py $(if $(DATA),--data '$(DATA)')

clean: ## remove what was built and printed
	rm -rf .build site.inzage-new site.inzage-old
	@mkdir -p site
	find site -mindepth 1 -maxdepth 1 ! -name .gitignore -exec rm -rf {} +
