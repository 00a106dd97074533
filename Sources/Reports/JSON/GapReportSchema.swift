extension JSONReport {
  /// The JSON Schema (2020-12) that every report is valid under, ending with a line feed.
  public static let schema = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:lacuna:schema:gap-report:1",
      "title": "Gap report",
      "description": "A process description judged by standards, as Lacuna reports it.",
      "type": "object",
      "required": [
        "format", "engine", "description", "rule_sets", "summary", "clauses", "requirements",
        "findings", "questions", "facts", "scopes", "conditions", "diagnostics", "run"
      ],
      "additionalProperties": false,
      "properties": {
        "format": {"const": "gap-report/1"},
        "engine": {
          "type": "object",
          "description": "The program that made the report.",
          "required": ["name", "version"],
          "additionalProperties": false,
          "properties": {"name": {"type": "string"}, "version": {"type": "string"}}
        },
        "description": {
          "type": "object",
          "description": "The process description.",
          "required": ["files"],
          "additionalProperties": false,
          "properties": {
            "title": {"$ref": "#/$defs/text"},
            "files": {
              "type": "array",
              "description": "The files, as they were named to the program.",
              "items": {"type": "string"}
            },
            "documents": {
              "type": "array",
              "description": "The documents that were read for facts about them.",
              "items": {"type": "string"}
            },
            "language": {"type": "string", "description": "The language of free text."},
            "as_of": {"description": "The day for which was judged.", "$ref": "#/$defs/day"},
            "prepared_by": {
              "type": "object",
              "required": [],
              "additionalProperties": false,
              "properties": {
                "name": {"$ref": "#/$defs/text"},
                "role": {"$ref": "#/$defs/text"},
                "contact": {"type": "string"}
              }
            }
          }
        },
        "rule_sets": {"type": "array", "items": {"$ref": "#/$defs/rule_set"}},
        "summary": {"description": "Counts over all findings.", "$ref": "#/$defs/summary"},
        "clauses": {
          "type": "array",
          "description": "The clauses that were judged, in the order of the rule sets.",
          "items": {
            "type": "object",
            "required": ["standard", "clause", "title", "formerly", "informative", "summary"],
            "additionalProperties": false,
            "properties": {
              "standard": {"type": "string", "description": "The identifier of the rule set."},
              "clause": {"type": "string", "description": "The number of the clause."},
              "title": {"$ref": "#/$defs/text"},
              "formerly": {
                "type": "array",
                "description": "Its numbers in the edition before.",
                "items": {"type": "string"}
              },
              "informative": {
                "type": "boolean",
                "description": "Whether it only informs, so that gaps in it are observations."
              },
              "scope": {
                "type": "string",
                "description": "The name of a scope; the clause concerns everybody, if missing."
              },
              "summary": {"$ref": "#/$defs/summary"}
            }
          }
        },
        "requirements": {
          "type": "array",
          "description": "The requirements that findings are about.",
          "items": {"$ref": "#/$defs/requirement"}
        },
        "findings": {
          "type": "array",
          "description": "One for each requirement and subject, in the order of the rule sets.",
          "items": {"$ref": "#/$defs/finding"}
        },
        "changes": {
          "type": "object",
          "description": "What changed since an earlier report, if there is one to compare with.",
          "required": ["baseline", "counts", "figures", "not_judged", "absent"],
          "additionalProperties": false,
          "properties": {
            "baseline": {
              "type": "object",
              "required": ["path", "sha256"],
              "additionalProperties": false,
              "properties": {
                "path": {"type": "string"},
                "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                "as_of": {"description": "The day for which it judged.", "$ref": "#/$defs/day"}
              }
            },
            "counts": {"$ref": "#/$defs/change_counts"},
            "figures": {
              "type": "array",
              "description": "The parameters of standards that were not judged alike by.",
              "items": {
                "type": "object",
                "required": ["standard", "name", "was", "is"],
                "additionalProperties": false,
                "properties": {
                  "standard": {"type": "string"},
                  "name": {"type": "string"},
                  "was": {"type": "string"},
                  "is": {"type": "string"}
                }
              }
            },
            "not_judged": {
              "type": "integer",
              "minimum": 0,
              "description": "Findings of the baseline that were not judged again."
            },
            "absent": {
              "type": "array",
              "description": "Findings that only the baseline has.",
              "items": {
                "type": "object",
                "required": ["id", "standard", "requirement", "was", "why"],
                "additionalProperties": false,
                "properties": {
                  "id": {"type": "string"},
                  "standard": {"type": "string"},
                  "requirement": {"type": "string"},
                  "subject": {"type": "string", "description": "The path of the subject."},
                  "was": {"$ref": "#/$defs/outcome"},
                  "why": {
                    "enum": ["no_requirement", "left_out", "no_subject"],
                    "description": "What is gone: the requirement from the rules, by the profile, or the entry."
                  },
                  "reason": {"description": "Why it is left out.", "$ref": "#/$defs/text"}
                }
              }
            }
          }
        },
        "questions": {
          "type": "array",
          "description": "The missing facts, the most decisive first.",
          "items": {
            "type": "object",
            "required": ["fact", "decides", "concerns"],
            "additionalProperties": false,
            "properties": {
              "fact": {"type": "string", "description": "A fact's path, a key of `facts`."},
              "decides": {
                "type": "integer",
                "minimum": 0,
                "description": "Findings that wait for this fact alone."
              },
              "concerns": {
                "type": "integer",
                "minimum": 0,
                "description": "Findings that wait for this fact."
              }
            }
          }
        },
        "facts": {
          "type": "object",
          "description": "The facts that findings mention, by their paths.",
          "additionalProperties": {"$ref": "#/$defs/fact"}
        },
        "scopes": {
          "type": "object",
          "description": "Why checks concern their subjects or not, by their names.",
          "additionalProperties": {"$ref": "#/$defs/scope"}
        },
        "conditions": {
          "type": "object",
          "description": "Conditions that decided something, by their names.",
          "additionalProperties": {"$ref": "#/$defs/condition"}
        },
        "diagnostics": {
          "type": "array",
          "description": "What was noticed while reading the files.",
          "items": {"$ref": "#/$defs/diagnostic"}
        },
        "run": {"$ref": "#/$defs/run"}
      },
      "$defs": {
        "text": {
          "description": "A text for people: a string, or one member for each language.",
          "anyOf": [
            {"type": "string"},
            {
              "type": "object",
              "minProperties": 1,
              "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},
              "additionalProperties": {"type": "string"}
            }
          ]
        },
        "run": {
          "type": "object",
          "description": "What the report was made from and how: enough to make it again.",
          "required": ["inputs", "only", "skip", "quotations", "line"],
          "additionalProperties": false,
          "properties": {
            "inputs": {
              "type": "array",
              "description": "Everything that was read.",
              "items": {
                "type": "object",
                "required": ["role", "path", "sha256"],
                "additionalProperties": false,
                "properties": {
                  "role": {
                    "enum": [
                      "rules", "vocabulary", "profile", "description", "topics", "document",
                      "waivers", "baseline"
                    ]
                  },
                  "path": {
                    "type": "string",
                    "description": "The file or folder, from the folder that the program ran in."
                  },
                  "sha256": {
                    "type": "string",
                    "pattern": "^[0-9a-f]{64}$",
                    "description": "Of a folder, of what sha256sum prints for the files read in it."
                  }
                }
              }
            },
            "only": {
              "type": "array",
              "description": "The clauses and requirements that were judged; all, if empty.",
              "items": {"type": "string"}
            },
            "skip": {
              "type": "array",
              "description": "The clauses and requirements that were left out.",
              "items": {"type": "string"}
            },
            "quotations": {
              "enum": ["keep", "omit"],
              "description": "Whether texts and values of the description are in the report."
            },
            "line": {
              "type": "string",
              "description": "All this in one line, for `lacuna verify`."
            }
          }
        },
        "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "place": {
          "type": "object",
          "description": "A place in a file.",
          "required": ["file", "line", "column"],
          "additionalProperties": false,
          "properties": {
            "file": {"type": "string"},
            "line": {"type": "integer", "minimum": 1},
            "column": {
              "type": "integer",
              "minimum": 1,
              "description": "Counted in Unicode code points."
            },
            "unit": {
              "enum": ["paragraph", "page"],
              "description": "What line counts in files without lines: paragraphs, or pages, whose lines column counts then. Lines, if missing."
            }
          }
        },
        "verdict": {
          "enum": ["gap", "error", "undetermined", "needs_review", "met", "not_applicable"]
        },
        "gravity": {
          "enum": ["major", "minor", "observation"],
          "description": "A major or minor nonconformity, or a recommendation that is not followed."
        },
        "truth": {"enum": ["true", "false", "unknown", "error"]},
        "share": {
          "type": "object",
          "required": ["part", "whole"],
          "additionalProperties": false,
          "properties": {
            "part": {"type": "integer", "minimum": 0},
            "whole": {"type": "integer", "minimum": 0}
          }
        },
        "counts": {
          "type": "object",
          "required": ["gap", "error", "undetermined", "needs_review", "met", "not_applicable"],
          "additionalProperties": false,
          "properties": {
            "gap": {"type": "integer", "minimum": 0},
            "error": {"type": "integer", "minimum": 0},
            "undetermined": {"type": "integer", "minimum": 0},
            "needs_review": {"type": "integer", "minimum": 0},
            "met": {"type": "integer", "minimum": 0},
            "not_applicable": {"type": "integer", "minimum": 0}
          }
        },
        "gravities": {
          "type": "object",
          "required": ["major", "minor", "observation"],
          "additionalProperties": false,
          "properties": {
            "major": {"type": "integer", "minimum": 0},
            "minor": {"type": "integer", "minimum": 0},
            "observation": {"type": "integer", "minimum": 0}
          }
        },
        "summary": {
          "type": "object",
          "required": [
            "requirements", "findings", "gaps", "waived", "decided", "met", "attested"
          ],
          "additionalProperties": false,
          "properties": {
            "requirements": {
              "description": "Requirements by their worst verdict.",
              "$ref": "#/$defs/counts"
            },
            "findings": {"description": "Findings by their verdict.", "$ref": "#/$defs/counts"},
            "gaps": {"description": "Gaps by their weight.", "$ref": "#/$defs/gravities"},
            "waived": {
              "description": "The gaps among them that somebody accepted.",
              "$ref": "#/$defs/gravities"
            },
            "decided": {
              "description": "Findings that facts or people decided, of those that are applicable.",
              "$ref": "#/$defs/share"
            },
            "met": {
              "description": "Findings that are met, of those that are applicable.",
              "$ref": "#/$defs/share"
            },
            "attested": {
              "type": "integer",
              "minimum": 0,
              "description": "Findings whose verdict rests on what a person judged."
            }
          }
        },
        "rule_set": {
          "type": "object",
          "required": ["id", "path", "number", "edition", "title", "vocabulary", "parameters"],
          "additionalProperties": false,
          "properties": {
            "id": {"type": "string"},
            "path": {"type": "string", "description": "The folder, as it was named or found."},
            "number": {"type": "string"},
            "edition": {"type": "string"},
            "title": {"$ref": "#/$defs/text"},
            "issuer": {"$ref": "#/$defs/text"},
            "issued": {"$ref": "#/$defs/day"},
            "effective": {"$ref": "#/$defs/day"},
            "replaces": {
              "type": "object",
              "description": "The edition before.",
              "required": ["number", "edition"],
              "additionalProperties": false,
              "properties": {
                "number": {"type": "string"},
                "edition": {"type": "string"},
                "issued": {"$ref": "#/$defs/day"},
                "effective": {"$ref": "#/$defs/day"}
              }
            },
            "status": {"$ref": "#/$defs/text"},
            "note": {"$ref": "#/$defs/text"},
            "vocabulary": {"type": "string"},
            "parameters": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["name", "value", "title", "source"],
                "additionalProperties": false,
                "properties": {
                  "name": {"type": "string"},
                  "value": {"type": ["boolean", "integer", "string"]},
                  "title": {"$ref": "#/$defs/text"},
                  "source": {
                    "enum": ["standard", "ours", "profile"],
                    "description": "Who chose it: the standard, the rule set or the profile."
                  },
                  "because": {"$ref": "#/$defs/text"}
                }
              }
            },
            "profile": {"$ref": "#/$defs/profile"}
          }
        },
        "profile": {
          "type": "object",
          "description": "How the rule set was tailored; it was not, if missing.",
          "required": ["title", "by", "place", "exclusions", "parameters", "gravities"],
          "additionalProperties": false,
          "properties": {
            "title": {"$ref": "#/$defs/text"},
            "by": {"description": "Who answers for it.", "$ref": "#/$defs/text"},
            "place": {"$ref": "#/$defs/place"},
            "exclusions": {
              "type": "array",
              "description": "What was not judged, and why.",
              "items": {
                "type": "object",
                "required": ["requirements", "reason", "place"],
                "additionalProperties": false,
                "properties": {
                  "name": {
                    "type": "string",
                    "description": "The clause or requirement; the rest beside what is included, if missing."
                  },
                  "requirements": {
                    "type": "array",
                    "description": "The requirements that would have been judged.",
                    "items": {"type": "string"}
                  },
                  "reason": {"$ref": "#/$defs/text"},
                  "place": {"$ref": "#/$defs/place"}
                }
              }
            },
            "parameters": {
              "type": "array",
              "description": "The figures that are not those of the rule set.",
              "items": {
                "type": "object",
                "required": ["name", "value", "was", "because", "place"],
                "additionalProperties": false,
                "properties": {
                  "name": {"type": "string"},
                  "value": {"type": ["boolean", "integer", "string"]},
                  "was": {
                    "type": ["boolean", "integer", "string"],
                    "description": "The figure of the rule set."
                  },
                  "because": {"$ref": "#/$defs/text"},
                  "place": {"$ref": "#/$defs/place"}
                }
              }
            },
            "gravities": {
              "type": "array",
              "description": "The requirements whose gaps weigh more or less than in the rule set.",
              "items": {
                "type": "object",
                "required": ["requirement", "gravity", "was", "because", "place"],
                "additionalProperties": false,
                "properties": {
                  "requirement": {"type": "string"},
                  "gravity": {"$ref": "#/$defs/gravity"},
                  "was": {"$ref": "#/$defs/gravity"},
                  "because": {"$ref": "#/$defs/text"},
                  "place": {"$ref": "#/$defs/place"}
                }
              }
            }
          }
        },
        "requirement": {
          "type": "object",
          "required": [
            "standard", "id", "clause", "item", "modality", "source", "text", "evidence",
            "references", "place"
          ],
          "additionalProperties": false,
          "properties": {
            "standard": {"type": "string"},
            "id": {"type": "string"},
            "clause": {"type": "string"},
            "item": {"type": "string", "description": "The standard's own item."},
            "modality": {"enum": ["shall", "shall_not", "should", "should_not"]},
            "gravity": {"description": "What a gap weighs.", "$ref": "#/$defs/gravity"},
            "since": {
              "type": "object",
              "description": "Which edition added or changed it; as before, if not there.",
              "required": ["edition", "change", "source"],
              "additionalProperties": false,
              "properties": {
                "edition": {"type": "string"},
                "change": {"enum": ["added", "changed"]},
                "source": {"enum": ["text", "recall"]}
              }
            },
            "source": {
              "enum": ["text", "recall"],
              "description": "Whether the statement was compared with the standard's text."
            },
            "text": {"$ref": "#/$defs/text"},
            "applies": {"description": "When it concerns a subject.", "$ref": "#/$defs/text"},
            "evidence": {"type": "array", "items": {"$ref": "#/$defs/text"}},
            "references": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["standard", "article"],
                "additionalProperties": false,
                "properties": {"standard": {"type": "string"}, "article": {"type": "string"}}
              }
            },
            "references_because": {
              "description": "What ties the references to it.", "$ref": "#/$defs/text"
            },
            "note": {"$ref": "#/$defs/text"},
            "place": {"$ref": "#/$defs/place"}
          }
        },
        "finding": {
          "type": "object",
          "required": ["id", "standard", "requirement", "verdict", "degree", "checks"],
          "additionalProperties": false,
          "properties": {
            "id": {
              "type": "string",
              "description": "Standard, requirement and subject, joined by strokes."
            },
            "standard": {"type": "string"},
            "requirement": {"type": "string", "description": "The identifier of the requirement."},
            "subject": {
              "type": "object",
              "description": "What was judged; the organisation as a whole, if missing.",
              "required": ["path", "label", "record"],
              "additionalProperties": false,
              "properties": {
                "path": {"type": "string"},
                "label": {"$ref": "#/$defs/text"},
                "record": {"type": "string", "description": "The record type of the entry."},
                "place": {"$ref": "#/$defs/place"}
              }
            },
            "verdict": {
              "description": "The worst verdict of the checks.",
              "$ref": "#/$defs/verdict"
            },
            "gravity": {"$ref": "#/$defs/gravity"},
            "degree": {
              "description": "Checks that are met, of those that concern the subject.",
              "$ref": "#/$defs/share"
            },
            "place": {
              "description": "Where an answer to the finding belongs.",
              "$ref": "#/$defs/place"
            },
            "remedy": {"$ref": "#/$defs/text"},
            "waiver": {
              "type": "object",
              "description": "Who accepted the gap, and until when.",
              "required": ["reason", "approved_by", "approved_on", "expires", "place"],
              "additionalProperties": false,
              "properties": {
                "reason": {"$ref": "#/$defs/text"},
                "approved_by": {"$ref": "#/$defs/text"},
                "approved_on": {"$ref": "#/$defs/day"},
                "expires": {"$ref": "#/$defs/day"},
                "place": {"$ref": "#/$defs/place"}
              }
            },
            "not_in_force": {
              "type": "object",
              "description": "Why the facts were not looked at, on a day before the edition.",
              "required": ["reason", "edition", "from"],
              "additionalProperties": false,
              "properties": {
                "reason": {"enum": ["added", "changed", "no_edition"]},
                "edition": {"type": "string"},
                "from": {"$ref": "#/$defs/day"}
              }
            },
            "change": {
              "type": "object",
              "description": "What became of it since the baseline.",
              "required": ["state"],
              "additionalProperties": false,
              "properties": {
                "state": {
                  "enum": ["new", "unchanged", "updated"],
                  "description": "Updated: another verdict, weight or waiver, or other facts."
                },
                "was": {"$ref": "#/$defs/outcome"},
                "facts": {
                  "type": "array",
                  "description": "The facts behind the verdict that differ.",
                  "items": {"$ref": "#/$defs/changed_fact"}
                }
              }
            },
            "checks": {"type": "array", "items": {"$ref": "#/$defs/check"}}
          }
        },
        "outcome": {
          "type": "object",
          "description": "What a finding came to.",
          "required": ["verdict"],
          "additionalProperties": false,
          "properties": {
            "verdict": {"$ref": "#/$defs/verdict"},
            "gravity": {"$ref": "#/$defs/gravity"},
            "waived": {"const": true, "description": "Somebody accepted the gap."}
          }
        },
        "change_counts": {
          "type": "object",
          "description": "Findings by what became of them, each once.",
          "required": [
            "opened_gaps", "closed_gaps", "other_outcomes", "other_facts", "other_new", "absent",
            "unchanged"
          ],
          "additionalProperties": false,
          "properties": {
            "opened_gaps": {
              "type": "integer", "minimum": 0,
              "description": "Gaps that nobody accepted, where there were none."
            },
            "closed_gaps": {
              "type": "integer", "minimum": 0,
              "description": "Such gaps that are met or do not apply any more."
            },
            "other_outcomes": {
              "type": "integer", "minimum": 0,
              "description": "Another verdict, weight or waiver that opens and closes no gap."
            },
            "other_facts": {
              "type": "integer", "minimum": 0, "description": "The same on other facts."
            },
            "other_new": {
              "type": "integer", "minimum": 0,
              "description": "Findings without an open gap that were not there before."
            },
            "absent": {
              "type": "integer", "minimum": 0,
              "description": "Findings that are not there any more."
            },
            "unchanged": {"type": "integer", "minimum": 0}
          }
        },
        "changed_fact": {
          "type": "object",
          "required": ["fact"],
          "additionalProperties": false,
          "properties": {
            "fact": {"type": "string", "description": "The path of the fact."},
            "was": {
              "description": "Missing where the verdict did not rest on it.",
              "$ref": "#/$defs/fact_record"
            },
            "is": {
              "description": "Missing where the verdict does not rest on it any more.",
              "$ref": "#/$defs/fact_record"
            }
          }
        },
        "fact_record": {
          "type": "object",
          "description": "A fact as far as reports are compared by it.",
          "required": ["state"],
          "additionalProperties": false,
          "properties": {
            "state": {"$ref": "#/$defs/fact_state"},
            "value": {"$ref": "#/$defs/text"},
            "reason": {"$ref": "#/$defs/text"},
            "plan": {"$ref": "#/$defs/plan"}
          }
        },
        "check": {
          "type": "object",
          "required": [
            "id", "verdict", "missing", "plans", "dismissals", "assumptions", "scopes",
            "expectation"
          ],
          "additionalProperties": false,
          "properties": {
            "id": {"type": "string"},
            "verdict": {"$ref": "#/$defs/verdict"},
            "gap": {"description": "What is wrong.", "$ref": "#/$defs/text"},
            "question": {"description": "What a person has to judge.", "$ref": "#/$defs/text"},
            "look_at": {"$ref": "#/$defs/text"},
            "answer": {
              "type": "object",
              "description": "What a person judged.",
              "required": ["verdict", "by", "on", "because", "evidence", "place"],
              "additionalProperties": false,
              "properties": {
                "verdict": {"enum": ["met", "gap"]},
                "by": {"$ref": "#/$defs/text"},
                "on": {"$ref": "#/$defs/day"},
                "until": {"$ref": "#/$defs/day"},
                "because": {"$ref": "#/$defs/text"},
                "evidence": {"type": "array", "items": {"type": "string"}},
                "place": {"$ref": "#/$defs/place"}
              }
            },
            "applicability_open": {
              "const": true,
              "description": "It is open whether the check concerns the subject."
            },
            "failure": {"type": "string", "description": "Why an expression failed."},
            "missing": {
              "type": "array",
              "description": "Facts that would decide.",
              "items": {"type": "string", "description": "A fact's path, a key of `facts`."}
            },
            "plans": {
              "type": "array",
              "description": "Planned facts that the verdict hinges on.",
              "items": {"type": "string", "description": "A fact's path, a key of `facts`."}
            },
            "dismissals": {
              "type": "array",
              "description": "Facts stated not to apply, which a person has to confirm.",
              "items": {"type": "string", "description": "A fact's path, a key of `facts`."}
            },
            "mentions": {
              "type": "array",
              "description": "Facts that a document only mentions; a person has to read there.",
              "items": {"type": "string", "description": "A fact's path, a key of `facts`."}
            },
            "assumptions": {
              "type": "array",
              "description": "Facts that the company only assumes.",
              "items": {"type": "string", "description": "A fact's path, a key of `facts`."}
            },
            "scopes": {
              "type": "array",
              "description": "Why the check concerns the subject or not.",
              "items": {"type": "string", "description": "The name of a scope."}
            },
            "expectation": {
              "type": "array",
              "description": "The decisive conditions of what was expected.",
              "items": {"type": "string", "description": "The name of a condition."}
            }
          }
        },
        "scope": {
          "type": "object",
          "required": ["level", "truth", "conditions"],
          "additionalProperties": false,
          "properties": {
            "level": {"enum": ["clause", "subjects", "requirement", "check"]},
            "truth": {"$ref": "#/$defs/truth"},
            "applies": {"$ref": "#/$defs/text"},
            "conditions": {
              "type": "array",
              "items": {"type": "string", "description": "The name of a condition."}
            }
          }
        },
        "condition": {
          "type": "object",
          "required": ["text", "truth", "facts", "elements"],
          "additionalProperties": false,
          "properties": {
            "text": {"type": "string", "description": "The condition as the rule set writes it."},
            "truth": {"$ref": "#/$defs/truth"},
            "facts": {"type": "array", "items": {"$ref": "#/$defs/proven_fact"}},
            "elements": {
              "type": "array",
              "description": "The list entries that it was looked at for, outermost first.",
              "items": {"$ref": "#/$defs/proven_fact"}
            }
          }
        },
        "proven_fact": {
          "type": "object",
          "required": ["text", "state"],
          "additionalProperties": false,
          "properties": {
            "text": {"type": "string", "description": "The value's name in the condition."},
            "state": {"enum": ["known", "unknown", "absent", "failed"]},
            "value": {
              "description": "The value where no fact has it, or why it failed.",
              "$ref": "#/$defs/text"
            },
            "fact": {"type": "string", "description": "A fact's path, a key of `facts`."}
          }
        },
        "fact": {
          "type": "object",
          "required": ["state"],
          "additionalProperties": false,
          "properties": {
            "state": {"$ref": "#/$defs/fact_state"},
            "value": {"description": "The value as written.", "$ref": "#/$defs/text"},
            "sure": {"enum": ["confirmed", "stated", "assumed", "imported"]},
            "note": {"$ref": "#/$defs/text"},
            "evidence": {
              "type": "array",
              "description": "Identifiers of pieces of evidence.",
              "items": {"type": "string"}
            },
            "reason": {"description": "Why it does not apply.", "$ref": "#/$defs/text"},
            "plan": {"$ref": "#/$defs/plan"},
            "place": {
              "description": "Where it stands, or where it belongs.",
              "$ref": "#/$defs/place"
            },
            "title": {"$ref": "#/$defs/text"},
            "question": {"$ref": "#/$defs/text"}
          }
        },
        "fact_state": {
          "enum": [
            "answered", "empty", "unknown", "not_applicable", "mentioned", "planned",
            "by_default", "not_answered"
          ]
        },
        "plan": {
          "type": "object",
          "required": [],
          "additionalProperties": false,
          "properties": {
            "what": {"$ref": "#/$defs/text"},
            "by": {"$ref": "#/$defs/day"},
            "owner": {"$ref": "#/$defs/text"}
          }
        },
        "diagnostic": {
          "type": "object",
          "required": ["place", "severity", "id", "message"],
          "additionalProperties": false,
          "properties": {
            "place": {"$ref": "#/$defs/place"},
            "severity": {"enum": ["error", "warning", "remark"]},
            "id": {"type": "string"},
            "message": {"type": "string"},
            "hint": {"type": "string"}
          }
        }
      }
    }

    """#
}
