// Generated from the API by `npm run docs:generate`: do not edit.
export const RESPONSES: Record<string, object> = {
 "absencesCancel": {
  "$ref": "#/components/schemas/PresentedAbsence"
 },
 "absencesList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PresentedAbsence"
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "absencesRecord": {
  "$ref": "#/components/schemas/PresentedAbsence"
 },
 "applicationsActions": {
  "type": "object",
  "properties": {
   "version": {
    "type": "number"
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "action": {
       "type": "string",
       "enum": [
        "accept",
        "approve",
        "endorse",
        "lapse",
        "object",
        "order-recovery",
        "pay",
        "payment-returned",
        "propose",
        "reconsider",
        "reject",
        "reopen",
        "repaid",
        "resolve",
        "restore",
        "resubmit",
        "return",
        "revoke",
        "send-back",
        "submit",
        "withdraw"
       ]
      },
      "name": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "提交"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "submit"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "受理"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "accept"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "退回补正"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "return for correction"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "重新提交"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "resubmit"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "初审通过"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "endorse"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "退回初审"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "send back"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "拟支持"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "propose"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "提出异议"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "object"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "处理异议"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "resolve an objection"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "退回复审"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "send back from the public notice"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "批准"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "approve"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "确认拨付"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "confirm payment"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "银行退款"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "payment returned"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "不予支持"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "reject"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "申请复核"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "ask for reconsideration"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "撤回"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "withdraw"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "逾期失效"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "lapse"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "撤销"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "revoke"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "恢复"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "restore"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "责令退还"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "order recovery"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "确认退清"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "confirm full repayment"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        }
       ]
      },
      "allowed": {
       "type": "boolean"
      },
      "refusal": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "citation": {
           "$ref": "#/components/schemas/Citation"
          },
          "code": {
           "type": "string"
          },
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          },
          "params": {
           "type": "object",
           "additionalProperties": {
            "anyOf": [
             {
              "type": "string"
             },
             {
              "type": "number"
             }
            ]
           }
          }
         },
         "required": [
          "code",
          "zh",
          "en",
          "params"
         ]
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "action",
      "name",
      "allowed",
      "refusal"
     ]
    }
   }
  },
  "required": [
   "version",
   "items"
  ]
 },
 "applicationsAssessment": {
  "type": "object",
  "properties": {
   "measure": {
    "type": "string"
   },
   "document": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "number": {
      "type": "string"
     },
     "version": {
      "type": "number"
     }
    },
    "required": [
     "id",
     "number",
     "version"
    ]
   },
   "guide": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "version": {
        "type": "number"
       }
      },
      "required": [
       "code",
       "version"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "on": {
    "type": "string"
   },
   "outcome": {
    "$ref": "#/components/schemas/Outcome"
   },
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ConditionTrace"
    }
   },
   "amount": {
    "$ref": "#/components/schemas/AwardAmount"
   },
   "limits": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/LimitTrace"
    }
   },
   "shares": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "treasury": {
       "$ref": "#/components/schemas/Treasury"
      },
      "amount": {
       "type": "string"
      }
     },
     "required": [
      "treasury",
      "amount"
     ]
    }
   },
   "sharing": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/SharingTrace"
     },
     {
      "type": "null"
     }
    ]
   },
   "missing": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "computedAt": {
    "type": "string"
   },
   "reproducible": {
    "type": "boolean"
   }
  },
  "required": [
   "measure",
   "document",
   "guide",
   "on",
   "outcome",
   "conditions",
   "amount",
   "limits",
   "shares",
   "sharing",
   "missing",
   "computedAt",
   "reproducible"
  ]
 },
 "applicationsEvents": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "reason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "person": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "id": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         },
         "required": [
          "id",
          "name"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "at": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "seq": {
       "type": "number"
      },
      "action": {
       "type": "string",
       "enum": [
        "accept",
        "approve",
        "create",
        "decide-rules",
        "declare-conflict",
        "endorse",
        "freeze",
        "lapse",
        "message",
        "object",
        "order-recovery",
        "order-recusal",
        "pay",
        "payment-returned",
        "propose",
        "reconsider",
        "reject",
        "reopen",
        "repaid",
        "resolve",
        "restore",
        "resubmit",
        "return",
        "revoke",
        "score",
        "send-back",
        "submit",
        "superior-award",
        "unfreeze",
        "withdraw"
       ]
      },
      "from": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "approved",
          "clawed_back",
          "disbursed",
          "district_review",
          "draft",
          "lapsed",
          "public_notice",
          "recovery",
          "rejected",
          "returned",
          "revoked",
          "submitted",
          "town_review",
          "withdrawn"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "to": {
       "type": "string",
       "enum": [
        "approved",
        "clawed_back",
        "disbursed",
        "district_review",
        "draft",
        "lapsed",
        "public_notice",
        "recovery",
        "rejected",
        "returned",
        "revoked",
        "submitted",
        "town_review",
        "withdrawn"
       ]
      },
      "stage": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "district-approval",
          "district-review",
          "enforcement",
          "finance",
          "town"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "citation": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/Citation"
        },
        {
         "type": "null"
        }
       ]
      },
      "documentVersion": {
       "type": "number"
      },
      "data": {
       "type": "object",
       "additionalProperties": {}
      },
      "previousHash": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "hash": {
       "type": "string"
      }
     },
     "required": [
      "reason",
      "person",
      "at",
      "id",
      "seq",
      "action",
      "from",
      "to",
      "stage",
      "citation",
      "documentVersion",
      "data",
      "previousHash",
      "hash"
     ]
    }
   },
   "intact": {
    "type": "boolean"
   }
  },
  "required": [
   "items",
   "intact"
  ]
 },
 "applicationsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "number": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "measure": {
       "type": "string"
      },
      "documentId": {
       "type": "string"
      },
      "enterprise": {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "uscc": {
         "type": "string"
        }
       },
       "required": [
        "id",
        "name",
        "uscc"
       ]
      },
      "districtId": {
       "type": "string"
      },
      "townId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "state": {
       "type": "string",
       "enum": [
        "approved",
        "clawed_back",
        "disbursed",
        "district_review",
        "draft",
        "lapsed",
        "public_notice",
        "recovery",
        "rejected",
        "returned",
        "revoked",
        "submitted",
        "town_review",
        "withdrawn"
       ]
      },
      "frozen": {
       "type": "boolean"
      },
      "version": {
       "type": "number"
      },
      "recommendedAmount": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "proposedAmount": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "awardedAmount": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "submittedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "dueOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "workingDaysLeft": {
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "id",
      "number",
      "measure",
      "documentId",
      "enterprise",
      "districtId",
      "townId",
      "state",
      "frozen",
      "version",
      "recommendedAmount",
      "proposedAmount",
      "awardedAmount",
      "submittedAt",
      "dueOn",
      "workingDaysLeft"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "applicationsObjections": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "raisedAt": {
       "type": "string"
      },
      "resolvedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "contact": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      },
      "resolvedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "upheld": {
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "resolution": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "raisedAt",
      "resolvedAt",
      "id",
      "name",
      "contact",
      "reason",
      "resolvedBy",
      "upheld",
      "resolution"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "applicationsRead": {
  "type": "object",
  "properties": {
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "documentNumber": {
    "type": "string"
   },
   "asked": {
    "type": "object",
    "properties": {
     "facts": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Fact"
      }
     },
     "evidence": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/EvidenceRequirement"
      }
     }
    },
    "required": [
     "facts",
     "evidence"
    ]
   },
   "enterprise": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "uscc": {
        "type": "string"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "uscc",
       "name"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "town": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "nameZh": {
        "type": "string"
       },
       "nameEn": {
        "type": "string"
       }
      },
      "required": [
       "code",
       "nameZh",
       "nameEn"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "district": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "nameZh": {
        "type": "string"
       },
       "nameEn": {
        "type": "string"
       }
      },
      "required": [
       "code",
       "nameZh",
       "nameEn"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "facts": {
    "$ref": "#/components/schemas/Facts"
   },
   "submittedFacts": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/Facts"
     },
     {
      "type": "null"
     }
    ]
   },
   "revision": {
    "type": "number"
   },
   "earlier": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "revision": {
       "type": "number"
      },
      "facts": {
       "$ref": "#/components/schemas/Facts"
      }
     },
     "required": [
      "revision",
      "facts"
     ]
    }
   },
   "known": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/KnownFact"
    }
   },
   "declaration": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/Declaration"
     },
     {
      "type": "null"
     }
    ]
   },
   "toDeclare": {
    "type": "string"
   },
   "evidence": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PresentedEvidence"
    }
   },
   "defects": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "answeredAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "answer": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "kind": {
       "type": "string",
       "enum": [
        "evidence",
        "fact"
       ]
      },
      "target": {
       "type": "string"
      },
      "message": {
       "type": "string"
      }
     },
     "required": [
      "answeredAt",
      "id",
      "answer",
      "kind",
      "target",
      "message"
     ]
    }
   },
   "createdAt": {
    "type": "string"
   },
   "updatedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "measure": {
    "type": "string"
   },
   "document": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "version": {
      "type": "number"
     }
    },
    "required": [
     "id",
     "version"
    ]
   },
   "guide": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "version": {
        "type": "number"
       }
      },
      "required": [
       "code",
       "version"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "enterpriseId": {
    "type": "string"
   },
   "districtId": {
    "type": "string"
   },
   "townId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "type": "string"
   },
   "frozen": {
    "type": "boolean"
   },
   "version": {
    "type": "number"
   },
   "recommendedAmount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "proposedAmount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "awardedAmount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "submittedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "noticeEndsOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "dueOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "title",
   "documentNumber",
   "asked",
   "enterprise",
   "town",
   "district",
   "facts",
   "submittedFacts",
   "revision",
   "earlier",
   "known",
   "declaration",
   "toDeclare",
   "evidence",
   "defects",
   "createdAt",
   "updatedAt",
   "id",
   "number",
   "measure",
   "document",
   "guide",
   "enterpriseId",
   "districtId",
   "townId",
   "state",
   "frozen",
   "version",
   "recommendedAmount",
   "proposedAmount",
   "awardedAmount",
   "submittedAt",
   "noticeEndsOn",
   "dueOn"
  ]
 },
 "applicationsSave": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "measure": {
    "type": "string"
   },
   "document": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "version": {
      "type": "number"
     }
    },
    "required": [
     "id",
     "version"
    ]
   },
   "guide": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "version": {
        "type": "number"
       }
      },
      "required": [
       "code",
       "version"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "enterpriseId": {
    "type": "string"
   },
   "districtId": {
    "type": "string"
   },
   "townId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "type": "string"
   },
   "frozen": {
    "type": "boolean"
   },
   "version": {
    "type": "number"
   },
   "recommendedAmount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "proposedAmount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "awardedAmount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "submittedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "noticeEndsOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "dueOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "facts": {
    "type": "object",
    "additionalProperties": {}
   },
   "assessment": {
    "$ref": "#/components/schemas/Assessment"
   }
  },
  "required": [
   "id",
   "number",
   "measure",
   "document",
   "guide",
   "enterpriseId",
   "districtId",
   "townId",
   "state",
   "frozen",
   "version",
   "recommendedAmount",
   "proposedAmount",
   "awardedAmount",
   "submittedAt",
   "noticeEndsOn",
   "dueOn",
   "facts",
   "assessment"
  ]
 },
 "applicationsStart": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "auditList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "at": {
       "type": "string"
      },
      "person": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "personId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "action": {
       "$ref": "#/components/schemas/AuditAction"
      },
      "subjectKind": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "subjectId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "data": {
       "type": "object",
       "additionalProperties": {}
      },
      "ip": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "sealNumber": {
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "at",
      "person",
      "id",
      "personId",
      "action",
      "subjectKind",
      "subjectId",
      "data",
      "ip",
      "sealNumber"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "auditVerify": {
  "$ref": "#/components/schemas/ChainVerification"
 },
 "authMe": {
  "$ref": "#/components/schemas/UserBody"
 },
 "authRefresh": {
  "$ref": "#/components/schemas/SignedInBody"
 },
 "authSignIn": {
  "$ref": "#/components/schemas/SignedInBody"
 },
 "bankBankReturn": {
  "type": "object",
  "properties": {
   "importedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "fileName": {
    "type": "string"
   },
   "sha256": {
    "type": "string"
   },
   "lineCount": {
    "type": "number"
   },
   "outcomes": {
    "type": "object",
    "properties": {
     "returned": {
      "type": "number"
     },
     "confirmed": {
      "type": "number"
     },
     "already-confirmed": {
      "type": "number"
     },
     "already-returned": {
      "type": "number"
     },
     "returned-after-payment": {
      "type": "number"
     },
     "paid-twice": {
      "type": "number"
     },
     "contradicts": {
      "type": "number"
     },
     "unknown-reference": {
      "type": "number"
     },
     "wrong-amount": {
      "type": "number"
     },
     "wrong-account": {
      "type": "number"
     },
     "not-released": {
      "type": "number"
     },
     "not-bookable": {
      "type": "number"
     },
     "unreadable": {
      "type": "number"
     }
    }
   }
  },
  "required": [
   "importedAt",
   "id",
   "treasuryId",
   "fileName",
   "sha256",
   "lineCount",
   "outcomes"
  ]
 },
 "bankClearSuspense": {
  "$ref": "#/components/schemas/LinePlace"
 },
 "bankExceptions": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "ways": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "assign-to-order",
         "bank-corrected",
         "close",
         "enter-by-hand",
         "not-a-payment",
         "not-ours",
         "pay-again",
         "suspense"
        ]
       }
      },
      "bankReturnId": {
       "type": "string"
      },
      "line": {
       "type": "number"
      },
      "reference": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "account": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "day": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "outcome": {
       "type": "string",
       "enum": [
        "already-confirmed",
        "already-returned",
        "confirmed",
        "contradicts",
        "not-bookable",
        "not-released",
        "paid-twice",
        "returned",
        "returned-after-payment",
        "unknown-reference",
        "unreadable",
        "wrong-account",
        "wrong-amount"
       ]
      },
      "orderId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "status": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "paid",
          "returned"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "bankReference": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "resolution": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "assign-to-order",
          "bank-corrected",
          "close",
          "enter-by-hand",
          "not-a-payment",
          "not-ours",
          "pay-again",
          "suspense"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "resolutionReason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "correctedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "newOrder": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "clearedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "raw": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "reason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "ways",
      "bankReturnId",
      "line",
      "reference",
      "account",
      "day",
      "outcome",
      "orderId",
      "status",
      "bankReference",
      "resolution",
      "resolutionReason",
      "correctedBy",
      "newOrder",
      "clearedBy",
      "raw",
      "reason"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "bankImportReturn": {
  "type": "object",
  "properties": {
   "importedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "fileName": {
    "type": "string"
   },
   "sha256": {
    "type": "string"
   },
   "lineCount": {
    "type": "number"
   },
   "outcomes": {
    "type": "object",
    "properties": {
     "returned": {
      "type": "number"
     },
     "confirmed": {
      "type": "number"
     },
     "already-confirmed": {
      "type": "number"
     },
     "already-returned": {
      "type": "number"
     },
     "returned-after-payment": {
      "type": "number"
     },
     "paid-twice": {
      "type": "number"
     },
     "contradicts": {
      "type": "number"
     },
     "unknown-reference": {
      "type": "number"
     },
     "wrong-amount": {
      "type": "number"
     },
     "wrong-account": {
      "type": "number"
     },
     "not-released": {
      "type": "number"
     },
     "not-bookable": {
      "type": "number"
     },
     "unreadable": {
      "type": "number"
     }
    }
   }
  },
  "required": [
   "importedAt",
   "id",
   "treasuryId",
   "fileName",
   "sha256",
   "lineCount",
   "outcomes"
  ]
 },
 "bankRecordAccount": {
  "$ref": "#/components/schemas/PresentedTreasuryAccount"
 },
 "bankResolve": {
  "$ref": "#/components/schemas/Resolved"
 },
 "bankTreasuryAccount": {
  "$ref": "#/components/schemas/PresentedTreasuryAccount"
 },
 "bankVerifyAccount": {
  "$ref": "#/components/schemas/PresentedTreasuryAccount"
 },
 "booksAdjust": {
  "$ref": "#/components/schemas/BookedBudget"
 },
 "booksAppropriate": {
  "$ref": "#/components/schemas/BookedBudget"
 },
 "booksBudgets": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "appropriated": {
       "type": "string"
      },
      "available": {
       "type": "string"
      },
      "encumbered": {
       "type": "string"
      },
      "spent": {
       "type": "string"
      },
      "recovered": {
       "type": "string"
      },
      "fundName": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "groupName": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "fund": {
       "type": "string"
      },
      "fiscalYear": {
       "type": "number"
      },
      "measureGroup": {
       "type": "string"
      },
      "organisation": {
       "type": "string"
      },
      "nameZh": {
       "type": "string"
      },
      "nameEn": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      }
     },
     "required": [
      "appropriated",
      "available",
      "encumbered",
      "spent",
      "recovered",
      "fundName",
      "groupName",
      "fund",
      "fiscalYear",
      "measureGroup",
      "treasuryId"
     ]
    }
   },
   "totals": {
    "type": "object",
    "properties": {
     "appropriated": {
      "type": "string"
     },
     "available": {
      "type": "string"
     },
     "encumbered": {
      "type": "string"
     },
     "spent": {
      "type": "string"
     },
     "recovered": {
      "type": "string"
     }
    },
    "required": [
     "appropriated",
     "available",
     "encumbered",
     "spent",
     "recovered"
    ]
   }
  },
  "required": [
   "items",
   "totals"
  ]
 },
 "booksCarryOver": {
  "type": "object",
  "properties": {
   "journalId": {
    "type": "string"
   },
   "organisation": {
    "type": "string"
   },
   "fund": {
    "type": "string"
   },
   "fiscalYear": {
    "type": "number"
   },
   "measureGroup": {
    "type": "string"
   },
   "amount": {
    "type": "string"
   },
   "toYear": {
    "type": "number"
   }
  },
  "required": [
   "journalId",
   "organisation",
   "fund",
   "fiscalYear",
   "measureGroup",
   "amount",
   "toYear"
  ]
 },
 "booksJournal": {
  "anyOf": [
   {
    "type": "object",
    "properties": {
     "case": {
      "type": "null"
     },
     "event": {
      "type": "null"
     },
     "entries": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "amount": {
         "type": "string"
        },
        "treasuryId": {
         "type": "string"
        },
        "organisation": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "fund": {
         "type": "string"
        },
        "fiscalYear": {
         "type": "number"
        },
        "measureGroup": {
         "type": "string"
        },
        "kind": {
         "type": "string",
         "enum": [
          "authority",
          "available",
          "cash",
          "due-from-district",
          "due-from-town",
          "due-to-district",
          "due-to-town",
          "encumbered",
          "expense",
          "recovered",
          "recovered-prior-year",
          "recovery-pending",
          "recovery-receivable",
          "refund-payable",
          "spent",
          "suspense"
         ]
        },
        "zh": {
         "type": "string",
         "enum": [
          "可用预算",
          "国库资金",
          "已承诺未支付",
          "已支出预算",
          "已追回以前年度款",
          "已追回款",
          "应付区级款",
          "应付街镇款",
          "应收区级款",
          "应收街镇款",
          "应追回款",
          "应退企业款",
          "待收追回款",
          "扶持支出",
          "暂付待查款",
          "预算指标"
         ]
        },
        "en": {
         "type": "string",
         "enum": [
          "Awarded and not yet paid",
          "Budget as appropriated",
          "Budget still to be awarded",
          "Budget used by payments",
          "Cash; below zero by what this system has paid out on balance",
          "Grants borne by this treasury",
          "In a district's book: what it owes the town",
          "In a district's book: what the town owes for its shares",
          "In a town's book: what it owes the district",
          "In a town's book: what the district owes it",
          "Money that the bank moved and nobody can assign yet",
          "Paid back in a later year",
          "Paid back within the fiscal year of the award",
          "What enterprises paid too much, or must get back",
          "What enterprises still have to pay back",
          "Whose the money will be once it is paid back"
         ]
        },
        "normal": {
         "type": "string",
         "enum": [
          "credit",
          "debit"
         ]
        },
        "counterpart": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "amount",
        "treasuryId",
        "organisation",
        "fund",
        "fiscalYear",
        "measureGroup",
        "kind",
        "zh",
        "en",
        "normal",
        "counterpart"
       ]
      }
     },
     "at": {
      "type": "string"
     },
     "total": {
      "type": "string"
     },
     "id": {
      "type": "string"
     },
     "kind": {
      "type": "string",
      "enum": [
       "adjustment",
       "appropriation",
       "carry-over",
       "commitment",
       "over-payment",
       "payment",
       "payment-returned",
       "reapportionment",
       "recovery-cancelled",
       "recovery-ordered",
       "refund",
       "release",
       "repayment",
       "repayment-undone",
       "reversal",
       "settlement",
       "suspense",
       "write-off"
      ]
     },
     "day": {
      "type": "string"
     },
     "reference": {
      "type": "string"
     },
     "applicationId": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "eventId": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "memo": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "reverses": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "reversedBy": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "case",
     "event",
     "entries",
     "at",
     "total",
     "id",
     "kind",
     "day",
     "reference",
     "applicationId",
     "eventId",
     "memo",
     "reverses",
     "reversedBy"
    ]
   },
   {
    "type": "object",
    "properties": {
     "case": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "number": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "enterpriseId": {
        "type": "string"
       },
       "measure": {
        "type": "string"
       },
       "state": {
        "type": "string",
        "enum": [
         "approved",
         "clawed_back",
         "disbursed",
         "district_review",
         "draft",
         "lapsed",
         "public_notice",
         "recovery",
         "rejected",
         "returned",
         "revoked",
         "submitted",
         "town_review",
         "withdrawn"
        ]
       }
      },
      "required": [
       "id",
       "number",
       "enterpriseId",
       "measure",
       "state"
      ]
     },
     "event": {
      "anyOf": [
       {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "seq": {
          "type": "number"
         },
         "action": {
          "type": "string",
          "enum": [
           "accept",
           "approve",
           "create",
           "decide-rules",
           "declare-conflict",
           "endorse",
           "freeze",
           "lapse",
           "message",
           "object",
           "order-recovery",
           "order-recusal",
           "pay",
           "payment-returned",
           "propose",
           "reconsider",
           "reject",
           "reopen",
           "repaid",
           "resolve",
           "restore",
           "resubmit",
           "return",
           "revoke",
           "score",
           "send-back",
           "submit",
           "superior-award",
           "unfreeze",
           "withdraw"
          ]
         },
         "from": {
          "anyOf": [
           {
            "type": "string",
            "enum": [
             "approved",
             "clawed_back",
             "disbursed",
             "district_review",
             "draft",
             "lapsed",
             "public_notice",
             "recovery",
             "rejected",
             "returned",
             "revoked",
             "submitted",
             "town_review",
             "withdrawn"
            ]
           },
           {
            "type": "null"
           }
          ]
         },
         "to": {
          "type": "string",
          "enum": [
           "approved",
           "clawed_back",
           "disbursed",
           "district_review",
           "draft",
           "lapsed",
           "public_notice",
           "recovery",
           "rejected",
           "returned",
           "revoked",
           "submitted",
           "town_review",
           "withdrawn"
          ]
         },
         "personId": {
          "type": "string"
         },
         "at": {
          "type": "string"
         },
         "reason": {
          "anyOf": [
           {
            "type": "string"
           },
           {
            "type": "null"
           }
          ]
         },
         "citation": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/Citation"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        "required": [
         "id",
         "seq",
         "action",
         "from",
         "to",
         "personId",
         "at",
         "reason",
         "citation"
        ]
       },
       {
        "type": "null"
       }
      ]
     },
     "entries": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "amount": {
         "type": "string"
        },
        "treasuryId": {
         "type": "string"
        },
        "organisation": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "fund": {
         "type": "string"
        },
        "fiscalYear": {
         "type": "number"
        },
        "measureGroup": {
         "type": "string"
        },
        "kind": {
         "type": "string",
         "enum": [
          "authority",
          "available",
          "cash",
          "due-from-district",
          "due-from-town",
          "due-to-district",
          "due-to-town",
          "encumbered",
          "expense",
          "recovered",
          "recovered-prior-year",
          "recovery-pending",
          "recovery-receivable",
          "refund-payable",
          "spent",
          "suspense"
         ]
        },
        "zh": {
         "type": "string",
         "enum": [
          "可用预算",
          "国库资金",
          "已承诺未支付",
          "已支出预算",
          "已追回以前年度款",
          "已追回款",
          "应付区级款",
          "应付街镇款",
          "应收区级款",
          "应收街镇款",
          "应追回款",
          "应退企业款",
          "待收追回款",
          "扶持支出",
          "暂付待查款",
          "预算指标"
         ]
        },
        "en": {
         "type": "string",
         "enum": [
          "Awarded and not yet paid",
          "Budget as appropriated",
          "Budget still to be awarded",
          "Budget used by payments",
          "Cash; below zero by what this system has paid out on balance",
          "Grants borne by this treasury",
          "In a district's book: what it owes the town",
          "In a district's book: what the town owes for its shares",
          "In a town's book: what it owes the district",
          "In a town's book: what the district owes it",
          "Money that the bank moved and nobody can assign yet",
          "Paid back in a later year",
          "Paid back within the fiscal year of the award",
          "What enterprises paid too much, or must get back",
          "What enterprises still have to pay back",
          "Whose the money will be once it is paid back"
         ]
        },
        "normal": {
         "type": "string",
         "enum": [
          "credit",
          "debit"
         ]
        },
        "counterpart": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "amount",
        "treasuryId",
        "organisation",
        "fund",
        "fiscalYear",
        "measureGroup",
        "kind",
        "zh",
        "en",
        "normal",
        "counterpart"
       ]
      }
     },
     "at": {
      "type": "string"
     },
     "total": {
      "type": "string"
     },
     "id": {
      "type": "string"
     },
     "kind": {
      "type": "string",
      "enum": [
       "adjustment",
       "appropriation",
       "carry-over",
       "commitment",
       "over-payment",
       "payment",
       "payment-returned",
       "reapportionment",
       "recovery-cancelled",
       "recovery-ordered",
       "refund",
       "release",
       "repayment",
       "repayment-undone",
       "reversal",
       "settlement",
       "suspense",
       "write-off"
      ]
     },
     "day": {
      "type": "string"
     },
     "reference": {
      "type": "string"
     },
     "applicationId": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "eventId": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "memo": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "reverses": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "reversedBy": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "case",
     "event",
     "entries",
     "at",
     "total",
     "id",
     "kind",
     "day",
     "reference",
     "applicationId",
     "eventId",
     "memo",
     "reverses",
     "reversedBy"
    ]
   }
  ]
 },
 "booksJournals": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "at": {
       "type": "string"
      },
      "total": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "kind": {
       "type": "string",
       "enum": [
        "adjustment",
        "appropriation",
        "carry-over",
        "commitment",
        "over-payment",
        "payment",
        "payment-returned",
        "reapportionment",
        "recovery-cancelled",
        "recovery-ordered",
        "refund",
        "release",
        "repayment",
        "repayment-undone",
        "reversal",
        "settlement",
        "suspense",
        "write-off"
       ]
      },
      "day": {
       "type": "string"
      },
      "reference": {
       "type": "string"
      },
      "applicationId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "eventId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "memo": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "reverses": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "reversedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "at",
      "total",
      "id",
      "kind",
      "day",
      "reference",
      "applicationId",
      "eventId",
      "memo",
      "reverses",
      "reversedBy"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "booksTrialBalance": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "debit": {
       "type": "string"
      },
      "credit": {
       "type": "string"
      },
      "balance": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "organisation": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "fund": {
       "type": "string"
      },
      "fiscalYear": {
       "type": "number"
      },
      "measureGroup": {
       "type": "string"
      },
      "kind": {
       "type": "string",
       "enum": [
        "authority",
        "available",
        "cash",
        "due-from-district",
        "due-from-town",
        "due-to-district",
        "due-to-town",
        "encumbered",
        "expense",
        "recovered",
        "recovered-prior-year",
        "recovery-pending",
        "recovery-receivable",
        "refund-payable",
        "spent",
        "suspense"
       ]
      },
      "zh": {
       "type": "string",
       "enum": [
        "可用预算",
        "国库资金",
        "已承诺未支付",
        "已支出预算",
        "已追回以前年度款",
        "已追回款",
        "应付区级款",
        "应付街镇款",
        "应收区级款",
        "应收街镇款",
        "应追回款",
        "应退企业款",
        "待收追回款",
        "扶持支出",
        "暂付待查款",
        "预算指标"
       ]
      },
      "en": {
       "type": "string",
       "enum": [
        "Awarded and not yet paid",
        "Budget as appropriated",
        "Budget still to be awarded",
        "Budget used by payments",
        "Cash; below zero by what this system has paid out on balance",
        "Grants borne by this treasury",
        "In a district's book: what it owes the town",
        "In a district's book: what the town owes for its shares",
        "In a town's book: what it owes the district",
        "In a town's book: what the district owes it",
        "Money that the bank moved and nobody can assign yet",
        "Paid back in a later year",
        "Paid back within the fiscal year of the award",
        "What enterprises paid too much, or must get back",
        "What enterprises still have to pay back",
        "Whose the money will be once it is paid back"
       ]
      },
      "normal": {
       "type": "string",
       "enum": [
        "credit",
        "debit"
       ]
      },
      "counterpart": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "debit",
      "credit",
      "balance",
      "treasuryId",
      "organisation",
      "fund",
      "fiscalYear",
      "measureGroup",
      "kind",
      "zh",
      "en",
      "normal",
      "counterpart"
     ]
    }
   },
   "totals": {
    "type": "object",
    "properties": {
     "debit": {
      "type": "string"
     },
     "credit": {
      "type": "string"
     },
     "balance": {
      "type": "string"
     }
    },
    "required": [
     "debit",
     "credit",
     "balance"
    ]
   }
  },
  "required": [
   "items",
   "totals"
  ]
 },
 "bulkActionsAccept": {
  "$ref": "#/components/schemas/BulkResults"
 },
 "bulkActionsApprove": {
  "$ref": "#/components/schemas/BulkResults"
 },
 "bulkActionsEndorse": {
  "$ref": "#/components/schemas/BulkResults"
 },
 "bulkActionsPropose": {
  "$ref": "#/components/schemas/BulkResults"
 },
 "bulkActionsReject": {
  "$ref": "#/components/schemas/BulkResults"
 },
 "calendarPeriod": {
  "$ref": "#/components/schemas/PeriodBody"
 },
 "caseActionsAccept": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsApprove": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsDeclareConflict": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsDeclareEnterpriseConflict": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsEndorse": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsOrderRecusal": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsPropose": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsReconsider": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsReject": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsReopen": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsResolve": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsResubmit": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsReturn": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsSendBack": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsSubmit": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseActionsWithdraw": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "caseStatementStatement": {
  "type": "object",
  "properties": {
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "kind": {
       "type": "string",
       "enum": [
        "adjustment",
        "appropriation",
        "carry-over",
        "commitment",
        "over-payment",
        "payment",
        "payment-returned",
        "reapportionment",
        "recovery-cancelled",
        "recovery-ordered",
        "refund",
        "release",
        "repayment",
        "repayment-undone",
        "reversal",
        "settlement",
        "suspense",
        "write-off"
       ]
      },
      "account": {
       "type": "string",
       "enum": [
        "authority",
        "available",
        "cash",
        "due-from-district",
        "due-from-town",
        "due-to-district",
        "due-to-town",
        "encumbered",
        "expense",
        "recovered",
        "recovered-prior-year",
        "recovery-pending",
        "recovery-receivable",
        "refund-payable",
        "spent",
        "suspense"
       ]
      },
      "amount": {
       "type": "string"
      },
      "balance": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "organisation": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "fund": {
       "type": "string"
      },
      "fiscalYear": {
       "type": "number"
      },
      "measureGroup": {
       "type": "string"
      },
      "zh": {
       "type": "string",
       "enum": [
        "可用预算",
        "国库资金",
        "已承诺未支付",
        "已支出预算",
        "已追回以前年度款",
        "已追回款",
        "应付区级款",
        "应付街镇款",
        "应收区级款",
        "应收街镇款",
        "应追回款",
        "应退企业款",
        "待收追回款",
        "扶持支出",
        "暂付待查款",
        "预算指标"
       ]
      },
      "en": {
       "type": "string",
       "enum": [
        "Awarded and not yet paid",
        "Budget as appropriated",
        "Budget still to be awarded",
        "Budget used by payments",
        "Cash; below zero by what this system has paid out on balance",
        "Grants borne by this treasury",
        "In a district's book: what it owes the town",
        "In a district's book: what the town owes for its shares",
        "In a town's book: what it owes the district",
        "In a town's book: what the district owes it",
        "Money that the bank moved and nobody can assign yet",
        "Paid back in a later year",
        "Paid back within the fiscal year of the award",
        "What enterprises paid too much, or must get back",
        "What enterprises still have to pay back",
        "Whose the money will be once it is paid back"
       ]
      },
      "normal": {
       "type": "string",
       "enum": [
        "credit",
        "debit"
       ]
      },
      "counterpart": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "action": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "",
          "accept",
          "approve",
          "create",
          "decide-rules",
          "declare-conflict",
          "endorse",
          "freeze",
          "lapse",
          "message",
          "object",
          "order-recovery",
          "order-recusal",
          "pay",
          "payment-returned",
          "propose",
          "reconsider",
          "reject",
          "reopen",
          "repaid",
          "resolve",
          "restore",
          "resubmit",
          "return",
          "revoke",
          "score",
          "send-back",
          "submit",
          "superior-award",
          "unfreeze",
          "withdraw"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "journalId": {
       "type": "string"
      },
      "day": {
       "type": "string"
      },
      "reference": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "account",
      "amount",
      "balance",
      "treasuryId",
      "organisation",
      "fund",
      "fiscalYear",
      "measureGroup",
      "zh",
      "en",
      "normal",
      "counterpart",
      "action",
      "journalId",
      "day",
      "reference"
     ]
    }
   }
  },
  "required": [
   "number",
   "items"
  ]
 },
 "deadlinesList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DeadlineView"
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "decisionsAnswerListing": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "decisionsBars": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/BarListed"
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "decisionsDecideRepair": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "decisionsEndStay": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "decisionsLift": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "decisionsListing": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已提出"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "proposed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已确认"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "confirmed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予确认"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "declined"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已修复"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "repaired"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已撤回"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "withdrawn"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "proposedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "investigationId": {
    "type": "string"
   },
   "decisionId": {
    "type": "string"
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "uscc": {
    "type": "string"
   },
   "reason": {
    "type": "string"
   },
   "state": {
    "type": "string",
    "enum": [
     "confirmed",
     "declined",
     "proposed",
     "repaired",
     "withdrawn"
    ]
   },
   "proposedBy": {
    "type": "string"
   },
   "decidedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "letterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "proposedAt",
   "id",
   "investigationId",
   "decisionId",
   "organisationId",
   "enterpriseId",
   "enterpriseName",
   "uscc",
   "reason",
   "state",
   "proposedBy",
   "decidedBy",
   "letterId"
  ]
 },
 "decisionsListings": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "stateName": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已提出"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "proposed"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已确认"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "confirmed"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "不予确认"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "declined"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已修复"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "repaired"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已撤回"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "withdrawn"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        }
       ]
      },
      "proposedAt": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "investigationId": {
       "type": "string"
      },
      "decisionId": {
       "type": "string"
      },
      "organisationId": {
       "type": "string"
      },
      "enterpriseId": {
       "type": "string"
      },
      "enterpriseName": {
       "type": "string"
      },
      "uscc": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      },
      "state": {
       "type": "string",
       "enum": [
        "confirmed",
        "declined",
        "proposed",
        "repaired",
        "withdrawn"
       ]
      },
      "proposedBy": {
       "type": "string"
      },
      "decidedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "letterId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "stateName",
      "proposedAt",
      "id",
      "investigationId",
      "decisionId",
      "organisationId",
      "enterpriseId",
      "enterpriseName",
      "uscc",
      "reason",
      "state",
      "proposedBy",
      "decidedBy",
      "letterId"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "decisionsProposeListing": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "decisionsRecordAppeal": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "decisionsRevoke": {
  "$ref": "#/components/schemas/RevokedDecision"
 },
 "decisionsStay": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "decisionsUphold": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "documentsAll": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "loadedAt": {
       "type": "string"
      },
      "publishedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "version": {
       "type": "number"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "type": "object",
       "properties": {
        "zh": {
         "type": "string"
        },
        "en": {
         "type": "string"
        }
       },
       "required": [
        "zh",
        "en"
       ]
      },
      "inForce": {
       "type": "object",
       "properties": {
        "from": {
         "type": "string"
        },
        "to": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "from",
        "to"
       ]
      },
      "status": {
       "type": "string",
       "enum": [
        "draft",
        "published"
       ]
      },
      "loadedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "publishedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "sha256": {
       "type": "string"
      }
     },
     "required": [
      "loadedAt",
      "publishedAt",
      "id",
      "version",
      "number",
      "title",
      "inForce",
      "status",
      "loadedBy",
      "publishedBy",
      "sha256"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "documentsDecide": {
  "$ref": "#/components/schemas/PresentedCase"
 },
 "documentsDiff": {
  "type": "object",
  "properties": {
   "from": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "to": {
    "type": "number"
   },
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DocumentChange"
    }
   }
  },
  "required": [
   "from",
   "to",
   "items"
  ]
 },
 "documentsOfCase": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "foundAt": {
       "type": "string"
      },
      "decidedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "cause": {
       "type": "string",
       "enum": [
        "repealed",
        "superseded"
       ]
      },
      "fromVersion": {
       "type": "number"
      },
      "toVersion": {
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      },
      "repealedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "decision": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "keep",
          "new-rules"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "reason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "decidedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "foundAt",
      "decidedAt",
      "id",
      "applicationId",
      "cause",
      "fromVersion",
      "toVersion",
      "repealedBy",
      "decision",
      "reason",
      "decidedBy"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "documentsOpen": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "foundAt": {
       "type": "string"
      },
      "decidedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "cause": {
       "type": "string",
       "enum": [
        "repealed",
        "superseded"
       ]
      },
      "fromVersion": {
       "type": "number"
      },
      "toVersion": {
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      },
      "repealedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "decision": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "keep",
          "new-rules"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "reason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "decidedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "number": {
       "type": "string"
      }
     },
     "required": [
      "foundAt",
      "decidedAt",
      "id",
      "applicationId",
      "cause",
      "fromVersion",
      "toVersion",
      "repealedBy",
      "decision",
      "reason",
      "decidedBy",
      "number"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "documentsPublish": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "version": {
    "type": "number"
   },
   "status": {
    "type": "string",
    "enum": [
     "published"
    ]
   },
   "casesToDecide": {
    "type": "number"
   },
   "matchRun": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "version",
   "status",
   "casesToDecide",
   "matchRun"
  ]
 },
 "documentsSave": {
  "$ref": "#/components/schemas/SavedDocument"
 },
 "documentsVersion": {
  "$ref": "#/components/schemas/DocumentVersion"
 },
 "documentsVersions": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "loadedAt": {
       "type": "string"
      },
      "publishedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "version": {
       "type": "number"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "type": "object",
       "properties": {
        "zh": {
         "type": "string"
        },
        "en": {
         "type": "string"
        }
       },
       "required": [
        "zh",
        "en"
       ]
      },
      "inForce": {
       "type": "object",
       "properties": {
        "from": {
         "type": "string"
        },
        "to": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "from",
        "to"
       ]
      },
      "status": {
       "type": "string",
       "enum": [
        "draft",
        "published"
       ]
      },
      "loadedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "publishedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "sha256": {
       "type": "string"
      }
     },
     "required": [
      "loadedAt",
      "publishedAt",
      "id",
      "version",
      "number",
      "title",
      "inForce",
      "status",
      "loadedBy",
      "publishedBy",
      "sha256"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "dryRunsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "requestedAt": {
       "type": "string"
      },
      "finishedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "subject": {
       "$ref": "#/components/schemas/DraftName"
      },
      "against": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "documentId": {
           "type": "string"
          },
          "version": {
           "type": "number"
          }
         },
         "required": [
          "documentId",
          "version"
         ]
        },
        {
         "type": "object",
         "properties": {
          "guide": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "version": {
             "type": "number"
            }
           },
           "required": [
            "code",
            "version"
           ]
          }
         },
         "required": [
          "guide"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "counterparts": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      },
      "from": {
       "type": "string"
      },
      "to": {
       "type": "string"
      },
      "districtIds": {
       "anyOf": [
        {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "requestedBy": {
       "type": "string"
      },
      "state": {
       "type": "string",
       "enum": [
        "failed",
        "queued",
        "ready",
        "running"
       ]
      },
      "casesDone": {
       "type": "number"
      },
      "casesAll": {
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      },
      "failure": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "requestedAt",
      "finishedAt",
      "id",
      "subject",
      "against",
      "counterparts",
      "from",
      "to",
      "districtIds",
      "requestedBy",
      "state",
      "casesDone",
      "casesAll",
      "failure"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "dryRunsOne": {
  "type": "object",
  "properties": {
   "result": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "drafts": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "treasuries": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "role": {
              "$ref": "#/components/schemas/Treasury"
             },
             "organisationId": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "month": {
              "type": "string"
             },
             "asWas": {
              "type": "string"
             },
             "draft": {
              "type": "string"
             },
             "code": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "nameZh": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "nameEn": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            "required": [
             "role",
             "organisationId",
             "month",
             "asWas",
             "draft",
             "code",
             "nameZh",
             "nameEn"
            ]
           }
          },
          "towns": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "organisationId": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "asWas": {
              "type": "string"
             },
             "draft": {
              "type": "string"
             },
             "shareOfDraft": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "code": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "nameZh": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "nameEn": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            "required": [
             "organisationId",
             "asWas",
             "draft",
             "shareOfDraft",
             "code",
             "nameZh",
             "nameEn"
            ]
           }
          },
          "cost": {
           "$ref": "#/components/schemas/Totals"
          },
          "most": {
           "type": "object",
           "properties": {
            "asWas": {
             "type": "string"
            },
            "draft": {
             "type": "string"
            }
           },
           "required": [
            "asWas",
            "draft"
           ]
          },
          "changes": {
           "type": "object",
           "properties": {
            "undetermined": {
             "$ref": "#/components/schemas/Totals"
            },
            "unchanged": {
             "$ref": "#/components/schemas/Totals"
            },
            "winner": {
             "$ref": "#/components/schemas/Totals"
            },
            "loser": {
             "$ref": "#/components/schemas/Totals"
            },
            "newly-eligible": {
             "$ref": "#/components/schemas/Totals"
            },
            "no-longer-eligible": {
             "$ref": "#/components/schemas/Totals"
            }
           },
           "required": [
            "undetermined",
            "unchanged",
            "winner",
            "loser",
            "newly-eligible",
            "no-longer-eligible"
           ]
          },
          "reasons": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "cases": {
              "type": "number"
             },
             "asWas": {
              "type": "string"
             },
             "draft": {
              "type": "string"
             },
             "kind": {
              "type": "string",
              "enum": [
               "amount",
               "condition",
               "limit",
               "missing-fact",
               "no-measure",
               "open-figure"
              ]
             },
             "code": {
              "type": "string"
             },
             "of": {
              "type": "string",
              "enum": [
               "as-was",
               "draft"
              ]
             },
             "clause": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "quote": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "message": {
              "anyOf": [
               {
                "$ref": "#/components/schemas/Text"
               },
               {
                "type": "null"
               }
              ]
             },
             "measure": {
              "type": "string"
             },
             "change": {
              "type": "string",
              "enum": [
               "loser",
               "newly-eligible",
               "no-longer-eligible",
               "unchanged",
               "undetermined",
               "winner"
              ]
             }
            },
            "required": [
             "cases",
             "asWas",
             "draft",
             "kind",
             "code",
             "of",
             "clause",
             "quote",
             "message",
             "measure",
             "change"
            ]
           }
          },
          "ceilings": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "measure": {
              "type": "string"
             },
             "code": {
              "type": "string"
             },
             "quote": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "asWas": {
              "type": "number"
             },
             "draft": {
              "type": "number"
             }
            },
            "required": [
             "measure",
             "code",
             "quote",
             "asWas",
             "draft"
            ]
           }
          },
          "pending": {
           "type": "object",
           "properties": {
            "cases": {
             "type": "number"
            },
            "asWas": {
             "type": "string"
            },
            "draft": {
             "type": "string"
            },
            "undetermined": {
             "type": "number"
            },
            "changed": {
             "type": "number"
            }
           },
           "required": [
            "cases",
            "asWas",
            "draft",
            "undetermined",
            "changed"
           ]
          },
          "largest": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "applicationId": {
              "type": "string"
             },
             "measure": {
              "type": "string"
             },
             "change": {
              "type": "string",
              "enum": [
               "loser",
               "newly-eligible",
               "no-longer-eligible",
               "unchanged",
               "undetermined",
               "winner"
              ]
             },
             "asWas": {
              "type": "string"
             },
             "draft": {
              "type": "string"
             },
             "reason": {
              "$ref": "#/components/schemas/Reason"
             }
            },
            "required": [
             "applicationId",
             "measure",
             "change",
             "asWas",
             "draft",
             "reason"
            ]
           }
          }
         },
         "required": [
          "treasuries",
          "towns",
          "cost",
          "most",
          "changes",
          "reasons",
          "ceilings",
          "pending",
          "largest"
         ]
        }
       },
       "cases": {
        "type": "number"
       },
       "comparison": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/Comparison"
         },
         {
          "type": "null"
         }
        ]
       }
      },
      "required": [
       "drafts",
       "cases",
       "comparison"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "requestedAt": {
    "type": "string"
   },
   "finishedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "subject": {
    "$ref": "#/components/schemas/DraftName"
   },
   "against": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "documentId": {
        "type": "string"
       },
       "version": {
        "type": "number"
       }
      },
      "required": [
       "documentId",
       "version"
      ]
     },
     {
      "type": "object",
      "properties": {
       "guide": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "version": {
          "type": "number"
         }
        },
        "required": [
         "code",
         "version"
        ]
       }
      },
      "required": [
       "guide"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "counterparts": {
    "type": "object",
    "additionalProperties": {
     "type": "string"
    }
   },
   "from": {
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "districtIds": {
    "anyOf": [
     {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     {
      "type": "null"
     }
    ]
   },
   "requestedBy": {
    "type": "string"
   },
   "state": {
    "type": "string",
    "enum": [
     "failed",
     "queued",
     "ready",
     "running"
    ]
   },
   "casesDone": {
    "type": "number"
   },
   "casesAll": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "failure": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "result",
   "requestedAt",
   "finishedAt",
   "id",
   "subject",
   "against",
   "counterparts",
   "from",
   "to",
   "districtIds",
   "requestedBy",
   "state",
   "casesDone",
   "casesAll",
   "failure"
  ]
 },
 "dryRunsRequest": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "state": {
    "type": "string",
    "enum": [
     "queued"
    ]
   }
  },
  "required": [
   "id",
   "state"
  ]
 },
 "enterprisesClasses": {
  "type": "object",
  "properties": {
   "industries": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string",
       "enum": [
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H",
        "I",
        "J",
        "K",
        "L",
        "M",
        "N",
        "O",
        "P",
        "Q",
        "R",
        "S",
        "T"
       ]
      },
      "zh": {
       "type": "string"
      },
      "en": {
       "type": "string"
      }
     },
     "required": [
      "code",
      "zh",
      "en"
     ]
    }
   },
   "sizes": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string",
       "enum": [
        "large",
        "medium",
        "micro",
        "small"
       ]
      },
      "zh": {
       "type": "string"
      },
      "en": {
       "type": "string"
      }
     },
     "required": [
      "code",
      "zh",
      "en"
     ]
    }
   }
  },
  "required": [
   "industries",
   "sizes"
  ]
 },
 "enterprisesClassify": {
  "type": "object",
  "properties": {
   "classifications": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "recordedAt": {
       "type": "string"
      },
      "recordedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "reason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "industry": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "code": {
           "type": "string",
           "enum": [
            "A",
            "B",
            "C",
            "D",
            "E",
            "F",
            "G",
            "H",
            "I",
            "J",
            "K",
            "L",
            "M",
            "N",
            "O",
            "P",
            "Q",
            "R",
            "S",
            "T"
           ]
          },
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "code",
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "size": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "code": {
           "type": "string",
           "enum": [
            "large",
            "medium",
            "micro",
            "small"
           ]
          },
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "code",
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "fromDay": {
       "type": "string"
      }
     },
     "required": [
      "recordedAt",
      "recordedBy",
      "reason",
      "industry",
      "size",
      "id",
      "fromDay"
     ]
    }
   },
   "industry": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string",
        "enum": [
         "A",
         "B",
         "C",
         "D",
         "E",
         "F",
         "G",
         "H",
         "I",
         "J",
         "K",
         "L",
         "M",
         "N",
         "O",
         "P",
         "Q",
         "R",
         "S",
         "T"
        ]
       },
       "zh": {
        "type": "string"
       },
       "en": {
        "type": "string"
       }
      },
      "required": [
       "code",
       "zh",
       "en"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "size": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string",
        "enum": [
         "large",
         "medium",
         "micro",
         "small"
        ]
       },
       "zh": {
        "type": "string"
       },
       "en": {
        "type": "string"
       }
      },
      "required": [
       "code",
       "zh",
       "en"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "uscc": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "nameEn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "classifications",
   "industry",
   "size",
   "id",
   "uscc",
   "name",
   "nameEn"
  ]
 },
 "enterprisesList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "industry": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "code": {
           "type": "string",
           "enum": [
            "A",
            "B",
            "C",
            "D",
            "E",
            "F",
            "G",
            "H",
            "I",
            "J",
            "K",
            "L",
            "M",
            "N",
            "O",
            "P",
            "Q",
            "R",
            "S",
            "T"
           ]
          },
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "code",
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "size": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "code": {
           "type": "string",
           "enum": [
            "large",
            "medium",
            "micro",
            "small"
           ]
          },
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "code",
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "uscc": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "nameEn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "industry",
      "size",
      "id",
      "uscc",
      "name",
      "nameEn"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "enterprisesRead": {
  "type": "object",
  "properties": {
   "classifications": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "recordedAt": {
       "type": "string"
      },
      "recordedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "reason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "industry": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "code": {
           "type": "string",
           "enum": [
            "A",
            "B",
            "C",
            "D",
            "E",
            "F",
            "G",
            "H",
            "I",
            "J",
            "K",
            "L",
            "M",
            "N",
            "O",
            "P",
            "Q",
            "R",
            "S",
            "T"
           ]
          },
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "code",
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "size": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "code": {
           "type": "string",
           "enum": [
            "large",
            "medium",
            "micro",
            "small"
           ]
          },
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "code",
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "fromDay": {
       "type": "string"
      }
     },
     "required": [
      "recordedAt",
      "recordedBy",
      "reason",
      "industry",
      "size",
      "id",
      "fromDay"
     ]
    }
   },
   "industry": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string",
        "enum": [
         "A",
         "B",
         "C",
         "D",
         "E",
         "F",
         "G",
         "H",
         "I",
         "J",
         "K",
         "L",
         "M",
         "N",
         "O",
         "P",
         "Q",
         "R",
         "S",
         "T"
        ]
       },
       "zh": {
        "type": "string"
       },
       "en": {
        "type": "string"
       }
      },
      "required": [
       "code",
       "zh",
       "en"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "size": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string",
        "enum": [
         "large",
         "medium",
         "micro",
         "small"
        ]
       },
       "zh": {
        "type": "string"
       },
       "en": {
        "type": "string"
       }
      },
      "required": [
       "code",
       "zh",
       "en"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "uscc": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "nameEn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "classifications",
   "industry",
   "size",
   "id",
   "uscc",
   "name",
   "nameEn"
  ]
 },
 "entitlementsConfirm": {
  "type": "object",
  "properties": {
   "enterprise": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "uscc": {
      "type": "string"
     }
    },
    "required": [
     "id",
     "name",
     "uscc"
    ]
   },
   "madeAt": {
    "type": "string"
   },
   "answeredAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "listId": {
    "type": "string"
   },
   "line": {
    "type": "number"
   },
   "measure": {
    "type": "string"
   },
   "districtId": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/OfferState"
   },
   "excludedBecause": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "applied",
       "barred",
       "limit",
       "no-site",
       "not-eligible",
       "under-investigation"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "dueOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "applicationId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "accountId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "enterprise",
   "madeAt",
   "answeredAt",
   "id",
   "number",
   "listId",
   "line",
   "measure",
   "districtId",
   "state",
   "excludedBecause",
   "dueOn",
   "applicationId",
   "accountId"
  ]
 },
 "entitlementsDecline": {
  "type": "object",
  "properties": {
   "enterprise": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "uscc": {
      "type": "string"
     }
    },
    "required": [
     "id",
     "name",
     "uscc"
    ]
   },
   "madeAt": {
    "type": "string"
   },
   "answeredAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "listId": {
    "type": "string"
   },
   "line": {
    "type": "number"
   },
   "measure": {
    "type": "string"
   },
   "districtId": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/OfferState"
   },
   "excludedBecause": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "applied",
       "barred",
       "limit",
       "no-site",
       "not-eligible",
       "under-investigation"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "dueOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "applicationId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "accountId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "enterprise",
   "madeAt",
   "answeredAt",
   "id",
   "number",
   "listId",
   "line",
   "measure",
   "districtId",
   "state",
   "excludedBecause",
   "dueOn",
   "applicationId",
   "accountId"
  ]
 },
 "entitlementsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "enterprise": {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "uscc": {
         "type": "string"
        }
       },
       "required": [
        "id",
        "name",
        "uscc"
       ]
      },
      "madeAt": {
       "type": "string"
      },
      "answeredAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "number": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "listId": {
       "type": "string"
      },
      "line": {
       "type": "number"
      },
      "measure": {
       "type": "string"
      },
      "districtId": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/OfferState"
      },
      "excludedBecause": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "applied",
          "barred",
          "limit",
          "no-site",
          "not-eligible",
          "under-investigation"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "dueOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "applicationId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "accountId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "enterprise",
      "madeAt",
      "answeredAt",
      "id",
      "number",
      "listId",
      "line",
      "measure",
      "districtId",
      "state",
      "excludedBecause",
      "dueOn",
      "applicationId",
      "accountId"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "entitlementsOffer": {
  "$ref": "#/components/schemas/OffersMade"
 },
 "entitlementsOne": {
  "type": "object",
  "properties": {
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "known": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/KnownFact"
    }
   },
   "declaration": {
    "type": "string"
   },
   "account": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "enterpriseId": {
        "type": "string"
       },
       "enterpriseName": {
        "type": "string"
       },
       "accountName": {
        "type": "string"
       },
       "accountNumber": {
        "type": "string"
       },
       "bankName": {
        "type": "string"
       },
       "verified": {
        "type": "boolean"
       }
      },
      "required": [
       "id",
       "enterpriseId",
       "enterpriseName",
       "accountName",
       "accountNumber",
       "bankName",
       "verified"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "enterprise": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "uscc": {
      "type": "string"
     }
    },
    "required": [
     "id",
     "name",
     "uscc"
    ]
   },
   "madeAt": {
    "type": "string"
   },
   "answeredAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "listId": {
    "type": "string"
   },
   "line": {
    "type": "number"
   },
   "measure": {
    "type": "string"
   },
   "districtId": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/OfferState"
   },
   "excludedBecause": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "applied",
       "barred",
       "limit",
       "no-site",
       "not-eligible",
       "under-investigation"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "dueOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "applicationId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "accountId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "title",
   "known",
   "declaration",
   "account",
   "enterprise",
   "madeAt",
   "answeredAt",
   "id",
   "number",
   "listId",
   "line",
   "measure",
   "districtId",
   "state",
   "excludedBecause",
   "dueOn",
   "applicationId",
   "accountId"
  ]
 },
 "evidenceHandIn": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "requirement": {
    "type": "string"
   },
   "fileName": {
    "type": "string"
   },
   "mediaType": {
    "type": "string"
   },
   "sizeBytes": {
    "type": "number"
   },
   "sha256": {
    "type": "string"
   },
   "invoiceNumbers": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "uploadedAt": {
    "type": "string"
   },
   "withdrawnAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "id",
   "requirement",
   "fileName",
   "mediaType",
   "sizeBytes",
   "sha256",
   "invoiceNumbers",
   "uploadedAt",
   "withdrawnAt",
   "version"
  ]
 },
 "evidenceWithdraw": {
  "type": "object",
  "properties": {
   "version": {
    "type": "number"
   }
  },
  "required": [
   "version"
  ]
 },
 "explanationRead": {
  "type": "object",
  "properties": {
   "books": {
    "type": "string",
    "enum": [
     "every-book",
     "own-book"
    ]
   },
   "checks": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Check"
    }
   },
   "events": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "at": {
       "type": "string"
      },
      "person": {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       },
       "required": [
        "id",
        "name"
       ]
      },
      "id": {
       "type": "string"
      },
      "seq": {
       "type": "number"
      },
      "action": {
       "type": "string",
       "enum": [
        "accept",
        "approve",
        "create",
        "decide-rules",
        "declare-conflict",
        "endorse",
        "freeze",
        "lapse",
        "message",
        "object",
        "order-recovery",
        "order-recusal",
        "pay",
        "payment-returned",
        "propose",
        "reconsider",
        "reject",
        "reopen",
        "repaid",
        "resolve",
        "restore",
        "resubmit",
        "return",
        "revoke",
        "score",
        "send-back",
        "submit",
        "superior-award",
        "unfreeze",
        "withdraw"
       ]
      },
      "from": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "approved",
          "clawed_back",
          "disbursed",
          "district_review",
          "draft",
          "lapsed",
          "public_notice",
          "recovery",
          "rejected",
          "returned",
          "revoked",
          "submitted",
          "town_review",
          "withdrawn"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "to": {
       "type": "string",
       "enum": [
        "approved",
        "clawed_back",
        "disbursed",
        "district_review",
        "draft",
        "lapsed",
        "public_notice",
        "recovery",
        "rejected",
        "returned",
        "revoked",
        "submitted",
        "town_review",
        "withdrawn"
       ]
      },
      "stage": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "district-approval",
          "district-review",
          "enforcement",
          "finance",
          "town"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "reason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "citation": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/Citation"
        },
        {
         "type": "null"
        }
       ]
      },
      "documentVersion": {
       "type": "number"
      },
      "data": {
       "type": "object",
       "additionalProperties": {}
      },
      "previousHash": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "hash": {
       "type": "string"
      }
     },
     "required": [
      "at",
      "person",
      "id",
      "seq",
      "action",
      "from",
      "to",
      "stage",
      "reason",
      "citation",
      "documentVersion",
      "data",
      "previousHash",
      "hash"
     ]
    }
   },
   "commitments": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "committedWith": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "sharing": {
           "type": "object",
           "properties": {
            "district": {
             "type": "number"
            },
            "town": {
             "type": "number"
            },
            "from": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/Source"
             }
            }
           },
           "required": [
            "district",
            "town",
            "from"
           ]
          },
          "shares": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "role": {
              "type": "string",
              "enum": [
               "district",
               "town"
              ]
             },
             "treasuryId": {
              "type": "string"
             },
             "office": {
              "anyOf": [
               {
                "type": "object",
                "properties": {
                 "organisation": {
                  "type": "string"
                 },
                 "nameZh": {
                  "type": "string"
                 },
                 "nameEn": {
                  "type": "string"
                 }
                },
                "required": [
                 "organisation",
                 "nameZh",
                 "nameEn"
                ]
               },
               {
                "type": "null"
               }
              ]
             },
             "amount": {
              "type": "string"
             },
             "from": {
              "type": "array",
              "items": {
               "anyOf": [
                {
                 "type": "object",
                 "properties": {
                  "documentNumber": {
                   "type": "string"
                  },
                  "clause": {
                   "type": "string"
                  },
                  "quote": {
                   "type": "string"
                  }
                 },
                 "required": [
                  "documentNumber",
                  "clause",
                  "quote"
                 ]
                },
                {
                 "type": "object",
                 "properties": {
                  "local": {
                   "type": "boolean",
                   "enum": [
                    true
                   ]
                  },
                  "rule": {
                   "$ref": "#/components/schemas/ExplanationText"
                  }
                 },
                 "required": [
                  "local",
                  "rule"
                 ]
                },
                {
                 "type": "object",
                 "properties": {
                  "guide": {
                   "type": "object",
                   "properties": {
                    "code": {
                     "type": "string"
                    },
                    "version": {
                     "type": "number"
                    }
                   },
                   "required": [
                    "code",
                    "version"
                   ]
                  },
                  "parameter": {
                   "type": "string"
                  },
                  "value": {
                   "type": "string"
                  }
                 },
                 "required": [
                  "guide",
                  "parameter",
                  "value"
                 ]
                },
                {
                 "type": "object",
                 "properties": {
                  "fact": {
                   "type": "string"
                  },
                  "revision": {
                   "type": "number"
                  }
                 },
                 "required": [
                  "fact",
                  "revision"
                 ]
                },
                {
                 "type": "object",
                 "properties": {
                  "determination": {
                   "type": "string"
                  },
                  "found": {
                   "anyOf": [
                    {
                     "type": "object",
                     "properties": {
                      "sourceNumber": {
                       "type": "string"
                      },
                      "sourceTitle": {
                       "type": "string"
                      },
                      "finding": {
                       "type": "string"
                      }
                     },
                     "required": [
                      "sourceNumber",
                      "sourceTitle",
                      "finding"
                     ]
                    },
                    {
                     "type": "null"
                    }
                   ]
                  }
                 },
                 "required": [
                  "determination",
                  "found"
                 ]
                },
                {
                 "type": "object",
                 "properties": {
                  "event": {
                   "type": "number"
                  },
                  "action": {
                   "type": "string"
                  }
                 },
                 "required": [
                  "event",
                  "action"
                 ]
                },
                {
                 "type": "object",
                 "properties": {
                  "journal": {
                   "type": "string"
                  }
                 },
                 "required": [
                  "journal"
                 ]
                },
                {
                 "type": "object",
                 "properties": {
                  "local": {
                   "type": "boolean",
                   "enum": [
                    true
                   ]
                  },
                  "rule": {
                   "type": "object",
                   "properties": {
                    "zh": {
                     "type": "string",
                     "enum": [
                      "不能均分的一分由区级承担。"
                     ]
                    },
                    "en": {
                     "type": "string",
                     "enum": [
                      "A fen that cannot be divided falls to the district."
                     ]
                    }
                   },
                   "required": [
                    "zh",
                    "en"
                   ]
                  }
                 },
                 "required": [
                  "local",
                  "rule"
                 ]
                }
               ]
              }
             }
            },
            "required": [
             "role",
             "treasuryId",
             "office",
             "amount",
             "from"
            ]
           }
          }
         },
         "required": [
          "sharing",
          "shares"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "sharing": {
       "type": "object",
       "properties": {
        "district": {
         "type": "number"
        },
        "town": {
         "type": "number"
        },
        "from": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Source"
         }
        }
       },
       "required": [
        "district",
        "town",
        "from"
       ]
      },
      "shares": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "role": {
          "type": "string",
          "enum": [
           "district",
           "town"
          ]
         },
         "treasuryId": {
          "type": "string"
         },
         "office": {
          "anyOf": [
           {
            "type": "object",
            "properties": {
             "organisation": {
              "type": "string"
             },
             "nameZh": {
              "type": "string"
             },
             "nameEn": {
              "type": "string"
             }
            },
            "required": [
             "organisation",
             "nameZh",
             "nameEn"
            ]
           },
           {
            "type": "null"
           }
          ]
         },
         "amount": {
          "type": "string"
         },
         "from": {
          "type": "array",
          "items": {
           "anyOf": [
            {
             "type": "object",
             "properties": {
              "documentNumber": {
               "type": "string"
              },
              "clause": {
               "type": "string"
              },
              "quote": {
               "type": "string"
              }
             },
             "required": [
              "documentNumber",
              "clause",
              "quote"
             ]
            },
            {
             "type": "object",
             "properties": {
              "local": {
               "type": "boolean",
               "enum": [
                true
               ]
              },
              "rule": {
               "$ref": "#/components/schemas/ExplanationText"
              }
             },
             "required": [
              "local",
              "rule"
             ]
            },
            {
             "type": "object",
             "properties": {
              "guide": {
               "type": "object",
               "properties": {
                "code": {
                 "type": "string"
                },
                "version": {
                 "type": "number"
                }
               },
               "required": [
                "code",
                "version"
               ]
              },
              "parameter": {
               "type": "string"
              },
              "value": {
               "type": "string"
              }
             },
             "required": [
              "guide",
              "parameter",
              "value"
             ]
            },
            {
             "type": "object",
             "properties": {
              "fact": {
               "type": "string"
              },
              "revision": {
               "type": "number"
              }
             },
             "required": [
              "fact",
              "revision"
             ]
            },
            {
             "type": "object",
             "properties": {
              "determination": {
               "type": "string"
              },
              "found": {
               "anyOf": [
                {
                 "type": "object",
                 "properties": {
                  "sourceNumber": {
                   "type": "string"
                  },
                  "sourceTitle": {
                   "type": "string"
                  },
                  "finding": {
                   "type": "string"
                  }
                 },
                 "required": [
                  "sourceNumber",
                  "sourceTitle",
                  "finding"
                 ]
                },
                {
                 "type": "null"
                }
               ]
              }
             },
             "required": [
              "determination",
              "found"
             ]
            },
            {
             "type": "object",
             "properties": {
              "event": {
               "type": "number"
              },
              "action": {
               "type": "string"
              }
             },
             "required": [
              "event",
              "action"
             ]
            },
            {
             "type": "object",
             "properties": {
              "journal": {
               "type": "string"
              }
             },
             "required": [
              "journal"
             ]
            },
            {
             "type": "object",
             "properties": {
              "local": {
               "type": "boolean",
               "enum": [
                true
               ]
              },
              "rule": {
               "type": "object",
               "properties": {
                "zh": {
                 "type": "string",
                 "enum": [
                  "不能均分的一分由区级承担。"
                 ]
                },
                "en": {
                 "type": "string",
                 "enum": [
                  "A fen that cannot be divided falls to the district."
                 ]
                }
               },
               "required": [
                "zh",
                "en"
               ]
              }
             },
             "required": [
              "local",
              "rule"
             ]
            }
           ]
          }
         }
        },
        "required": [
         "role",
         "treasuryId",
         "office",
         "amount",
         "from"
        ]
       }
      },
      "committedAt": {
       "type": "string"
      },
      "from": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "journal": {
          "type": "string"
         }
        },
        "required": [
         "journal"
        ]
       }
      },
      "fund": {
       "type": "string"
      },
      "fiscalYear": {
       "type": "number"
      },
      "measureGroup": {
       "type": "string"
      },
      "amount": {
       "type": "string"
      },
      "released": {
       "type": "string"
      },
      "status": {
       "$ref": "#/components/schemas/CommitmentStatus"
      },
      "paying": {
       "$ref": "#/components/schemas/Paying"
      }
     },
     "required": [
      "committedWith",
      "sharing",
      "shares",
      "committedAt",
      "from",
      "fund",
      "fiscalYear",
      "measureGroup",
      "amount",
      "released",
      "status",
      "paying"
     ]
    }
   },
   "orders": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "reference": {
       "type": "string"
      },
      "pays": {
       "type": "string"
      },
      "instalment": {
       "type": "number"
      },
      "office": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "organisation": {
           "type": "string"
          },
          "nameZh": {
           "type": "string"
          },
          "nameEn": {
           "type": "string"
          }
         },
         "required": [
          "organisation",
          "nameZh",
          "nameEn"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "amount": {
       "type": "string"
      },
      "method": {
       "type": "string",
       "enum": [
        "bank",
        "offset"
       ]
      },
      "state": {
       "$ref": "#/components/schemas/OrderState"
      },
      "paidOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "returnedOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "from": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "journal": {
          "type": "string"
         }
        },
        "required": [
         "journal"
        ]
       }
      }
     },
     "required": [
      "reference",
      "pays",
      "instalment",
      "office",
      "amount",
      "method",
      "state",
      "paidOn",
      "returnedOn",
      "from"
     ]
    }
   },
   "recoveries": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "orderedOn": {
       "type": "string"
      },
      "dueOn": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/RecoveryState"
      },
      "repaid": {
       "type": "string"
      },
      "writtenOff": {
       "type": "string"
      },
      "owed": {
       "type": "string"
      },
      "shares": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "role": {
          "type": "string",
          "enum": [
           "district",
           "town"
          ]
         },
         "office": {
          "anyOf": [
           {
            "type": "object",
            "properties": {
             "organisation": {
              "type": "string"
             },
             "nameZh": {
              "type": "string"
             },
             "nameEn": {
              "type": "string"
             }
            },
            "required": [
             "organisation",
             "nameZh",
             "nameEn"
            ]
           },
           {
            "type": "null"
           }
          ]
         },
         "amount": {
          "type": "string"
         }
        },
        "required": [
         "role",
         "office",
         "amount"
        ]
       }
      },
      "repayments": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "amount": {
          "type": "string"
         },
         "over": {
          "type": "string"
         },
         "receivedOn": {
          "type": "string"
         },
         "reference": {
          "type": "string"
         },
         "method": {
          "type": "string",
          "enum": [
           "bank",
           "offset"
          ]
         },
         "from": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "journal": {
             "type": "string"
            }
           },
           "required": [
            "journal"
           ]
          }
         }
        },
        "required": [
         "amount",
         "over",
         "receivedOn",
         "reference",
         "method",
         "from"
        ]
       }
      },
      "writeOffs": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "amount": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         },
         "document": {
          "type": "string"
         },
         "from": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "journal": {
             "type": "string"
            }
           },
           "required": [
            "journal"
           ]
          }
         }
        },
        "required": [
         "amount",
         "reason",
         "document",
         "from"
        ]
       }
      },
      "from": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "event": {
          "type": "number"
         },
         "action": {
          "type": "string"
         }
        },
        "required": [
         "event",
         "action"
        ]
       }
      }
     },
     "required": [
      "amount",
      "orderedOn",
      "dueOn",
      "state",
      "repaid",
      "writtenOff",
      "owed",
      "shares",
      "repayments",
      "writeOffs",
      "from"
     ]
    }
   },
   "journals": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ExplainedJournal"
    }
   },
   "case": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "number": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "state": {
      "type": "string"
     },
     "frozen": {
      "type": "boolean"
     },
     "measure": {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "title": {
        "$ref": "#/components/schemas/Text"
       }
      },
      "required": [
       "code",
       "title"
      ]
     },
     "enterprise": {
      "anyOf": [
       {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "uscc": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "uscc",
         "name"
        ]
       },
       {
        "type": "null"
       }
      ]
     },
     "town": {
      "anyOf": [
       {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "nameZh": {
          "type": "string"
         },
         "nameEn": {
          "type": "string"
         }
        },
        "required": [
         "code",
         "nameZh",
         "nameEn"
        ]
       },
       {
        "type": "null"
       }
      ]
     },
     "district": {
      "anyOf": [
       {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "nameZh": {
          "type": "string"
         },
         "nameEn": {
          "type": "string"
         }
        },
        "required": [
         "code",
         "nameZh",
         "nameEn"
        ]
       },
       {
        "type": "null"
       }
      ]
     },
     "submittedAt": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "id",
     "number",
     "state",
     "frozen",
     "measure",
     "enterprise",
     "town",
     "district",
     "submittedAt"
    ]
   },
   "policy": {
    "type": "object",
    "properties": {
     "document": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "version": {
        "type": "number"
       },
       "number": {
        "type": "string"
       },
       "title": {
        "$ref": "#/components/schemas/Text"
       },
       "inForce": {
        "type": "object",
        "properties": {
         "from": {
          "type": "string"
         },
         "to": {
          "anyOf": [
           {
            "type": "string"
           },
           {
            "type": "null"
           }
          ]
         },
         "derived": {
          "type": "boolean"
         },
         "quote": {
          "type": "string"
         }
        },
        "required": [
         "from",
         "to",
         "derived",
         "quote"
        ]
       },
       "sha256": {
        "type": "string"
       },
       "sourceTextSha256": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "version",
       "number",
       "title",
       "inForce",
       "sha256",
       "sourceTextSha256"
      ]
     },
     "guide": {
      "anyOf": [
       {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "version": {
          "type": "number"
         },
         "title": {
          "$ref": "#/components/schemas/Text"
         },
         "organisation": {
          "type": "string"
         },
         "window": {
          "type": "object",
          "properties": {
           "from": {
            "type": "string"
           },
           "to": {
            "type": "string"
           }
          },
          "required": [
           "from",
           "to"
          ]
         },
         "parameters": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/GuideMeasure"
           },
           {
            "type": "null"
           }
          ]
         },
         "publishedAt": {
          "anyOf": [
           {
            "type": "string"
           },
           {
            "type": "null"
           }
          ]
         },
         "sha256": {
          "type": "string"
         }
        },
        "required": [
         "code",
         "version",
         "title",
         "organisation",
         "window",
         "parameters",
         "publishedAt",
         "sha256"
        ]
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "document",
     "guide"
    ]
   },
   "facts": {
    "type": "object",
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/DeclaredFact"
      }
     },
     "otherEvidence": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ProvingFile"
      }
     },
     "revision": {
      "type": "number"
     },
     "declaration": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Declaration"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "items",
     "otherEvidence",
     "revision",
     "declaration"
    ]
   },
   "assessment": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "action": {
        "type": "string"
       },
       "computedAt": {
        "type": "string"
       },
       "on": {
        "type": "string"
       },
       "revision": {
        "type": "number"
       },
       "outcome": {
        "$ref": "#/components/schemas/Outcome"
       },
       "sha256": {
        "type": "string"
       },
       "conditions": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "words": {
           "$ref": "#/components/schemas/Text"
          },
          "values": {
           "type": "object",
           "additionalProperties": {
            "$ref": "#/components/schemas/FactJson"
           }
          },
          "from": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Source"
           }
          },
          "id": {
           "type": "string"
          },
          "outcome": {
           "type": "string",
           "enum": [
            "met",
            "undetermined",
            "unmet"
           ]
          },
          "expression": {
           "type": "string"
          },
          "missing": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "words",
          "values",
          "from",
          "id",
          "outcome",
          "expression",
          "missing"
         ]
        }
       },
       "amount": {
        "type": "object",
        "properties": {
         "steps": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "from": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/Source"
             }
            },
            "rule": {
             "$ref": "#/components/schemas/StepRule"
            },
            "detail": {
             "$ref": "#/components/schemas/Text"
            },
            "amount": {
             "type": "string"
            }
           },
           "required": [
            "from",
            "rule",
            "detail",
            "amount"
           ]
          }
         },
         "kind": {
          "$ref": "#/components/schemas/AmountKind"
         },
         "value": {
          "anyOf": [
           {
            "type": "string"
           },
           {
            "type": "null"
           }
          ]
         },
         "currency": {
          "type": "string",
          "enum": [
           "CNY"
          ]
         }
        },
        "required": [
         "steps",
         "kind",
         "value",
         "currency"
        ]
       },
       "limits": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "counted": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "applicationId": {
              "type": "string"
             },
             "number": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             },
             "amount": {
              "type": "string"
             },
             "keyValue": {
              "anyOf": [
               {
                "type": "string"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            "required": [
             "applicationId",
             "number",
             "amount",
             "keyValue"
            ]
           }
          },
          "countedAmount": {
           "type": "string"
          },
          "from": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Source"
           }
          },
          "kind": {
           "type": "string",
           "enum": [
            "lifetime",
            "once",
            "per-project",
            "per-year",
            "years"
           ]
          },
          "key": {
           "anyOf": [
            {
             "type": "string"
            },
            {
             "type": "null"
            }
           ]
          },
          "keyValue": {
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string"
            },
            {
             "type": "number"
            },
            {
             "type": "null"
            }
           ]
          },
          "unit": {
           "type": "string",
           "enum": [
            "CNY",
            "award",
            "year"
           ]
          },
          "cap": {
           "type": "string"
          },
          "used": {
           "anyOf": [
            {
             "type": "string"
            },
            {
             "type": "null"
            }
           ]
          },
          "remaining": {
           "anyOf": [
            {
             "type": "string"
            },
            {
             "type": "null"
            }
           ]
          }
         },
         "required": [
          "counted",
          "countedAmount",
          "from",
          "kind",
          "key",
          "keyValue",
          "unit",
          "cap",
          "used",
          "remaining"
         ]
        }
       },
       "missing": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      },
      "required": [
       "action",
       "computedAt",
       "on",
       "revision",
       "outcome",
       "sha256",
       "conditions",
       "amount",
       "limits",
       "missing"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "assessments": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "action": {
       "type": "string"
      },
      "computedAt": {
       "type": "string"
      },
      "sha256": {
       "type": "string"
      },
      "recomputed": {
       "type": "string"
      }
     },
     "required": [
      "action",
      "computedAt",
      "sha256",
      "recomputed"
     ]
    }
   },
   "recommendation": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "reason": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "by": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "at": {
        "type": "string"
       },
       "from": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "event": {
           "type": "number"
          },
          "action": {
           "type": "string"
          }
         },
         "required": [
          "event",
          "action"
         ]
        }
       },
       "amount": {
        "type": "string"
       }
      },
      "required": [
       "reason",
       "by",
       "at",
       "from",
       "amount"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "proposal": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "reason": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "by": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "at": {
        "type": "string"
       },
       "from": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "event": {
           "type": "number"
          },
          "action": {
           "type": "string"
          }
         },
         "required": [
          "event",
          "action"
         ]
        }
       },
       "amount": {
        "type": "string"
       },
       "rate": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "decision": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/SuperiorDecision"
         },
         {
          "type": "null"
         }
        ]
       }
      },
      "required": [
       "reason",
       "by",
       "at",
       "from",
       "amount",
       "rate",
       "decision"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "approval": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "reason": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "by": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "at": {
        "type": "string"
       },
       "from": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "event": {
           "type": "number"
          },
          "action": {
           "type": "string"
          }
         },
         "required": [
          "event",
          "action"
         ]
        }
       },
       "amount": {
        "type": "string"
       }
      },
      "required": [
       "reason",
       "by",
       "at",
       "from",
       "amount"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "books",
   "checks",
   "events",
   "commitments",
   "orders",
   "recoveries",
   "journals",
   "case",
   "policy",
   "facts",
   "assessment",
   "assessments",
   "recommendation",
   "proposal",
   "approval"
  ]
 },
 "exportsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "requestedAt": {
       "type": "string"
      },
      "sizeBytes": {
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "kind": {
       "type": "string"
      },
      "filter": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      },
      "language": {
       "type": "string",
       "enum": [
        "en",
        "zh"
       ]
      },
      "state": {
       "$ref": "#/components/schemas/ExportState"
      },
      "rowsDone": {
       "type": "number"
      },
      "failure": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "fileName": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "sha256": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "expiresOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "requestedAt",
      "sizeBytes",
      "id",
      "kind",
      "filter",
      "language",
      "state",
      "rowsDone",
      "failure",
      "fileName",
      "sha256",
      "expiresOn"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "exportsOne": {
  "type": "object",
  "properties": {
   "requestedAt": {
    "type": "string"
   },
   "sizeBytes": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string"
   },
   "filter": {
    "type": "object",
    "additionalProperties": {
     "type": "string"
    }
   },
   "language": {
    "type": "string",
    "enum": [
     "en",
     "zh"
    ]
   },
   "state": {
    "$ref": "#/components/schemas/ExportState"
   },
   "rowsDone": {
    "type": "number"
   },
   "failure": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "fileName": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sha256": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "expiresOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "requestedAt",
   "sizeBytes",
   "id",
   "kind",
   "filter",
   "language",
   "state",
   "rowsDone",
   "failure",
   "fileName",
   "sha256",
   "expiresOn"
  ]
 },
 "exportsRequest": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string"
   },
   "state": {
    "type": "string",
    "enum": [
     "queued"
    ]
   }
  },
  "required": [
   "id",
   "kind",
   "state"
  ]
 },
 "foundMatchesList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "enterprise": {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "uscc": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       },
       "required": [
        "id",
        "uscc",
        "name"
       ]
      },
      "subject": {
       "type": "string",
       "enum": [
        "bonded-zone",
        "finance",
        "foreign-investment",
        "foreign-trade",
        "going-global",
        "headquarters",
        "other",
        "promotion",
        "service-trade"
       ]
      },
      "kind": {
       "type": "string",
       "enum": [
        "at-most",
        "exact",
        "match",
        "none",
        "rate",
        "set-by-guide",
        "sum-of-heads"
       ]
      },
      "code": {
       "type": "string"
      },
      "amount": {
       "type": "object",
       "properties": {
        "kind": {
         "$ref": "#/components/schemas/AmountKind"
        },
        "value": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "kind",
        "value"
       ]
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "application": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "id": {
           "type": "string"
          },
          "state": {
           "type": "string",
           "enum": [
            "approved",
            "clawed_back",
            "disbursed",
            "district_review",
            "draft",
            "lapsed",
            "public_notice",
            "recovery",
            "rejected",
            "returned",
            "revoked",
            "submitted",
            "town_review",
            "withdrawn"
           ]
          }
         },
         "required": [
          "id",
          "state"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "documentId": {
       "type": "string"
      },
      "computedAt": {
       "type": "string"
      },
      "clause": {
       "type": "string"
      },
      "outcome": {
       "$ref": "#/components/schemas/Outcome"
      },
      "missing": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "fact": {
          "type": "string"
         },
         "label": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/Text"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        "required": [
         "fact",
         "label"
        ]
       }
      },
      "documentNumber": {
       "type": "string"
      },
      "opening": {
       "type": "object",
       "properties": {
        "state": {
         "type": "string",
         "enum": [
          "closed",
          "later",
          "open"
         ]
        },
        "from": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "by": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "guide": {
         "anyOf": [
          {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "version": {
             "type": "number"
            }
           },
           "required": [
            "code",
            "version"
           ]
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "state",
        "from",
        "by",
        "guide"
       ]
      },
      "applicant": {
       "$ref": "#/components/schemas/Text"
      },
      "runId": {
       "type": "string"
      }
     },
     "required": [
      "enterprise",
      "subject",
      "kind",
      "code",
      "amount",
      "title",
      "application",
      "documentId",
      "computedAt",
      "clause",
      "outcome",
      "missing",
      "documentNumber",
      "opening",
      "applicant",
      "runId"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "guidesDifferences": {
  "type": "object",
  "properties": {
   "from": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "to": {
    "type": "number"
   },
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DocumentChange"
    }
   }
  },
  "required": [
   "from",
   "to",
   "items"
  ]
 },
 "guidesList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Guide"
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "guidesListVersions": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "status": {
       "type": "string",
       "enum": [
        "draft",
        "published"
       ]
      },
      "createdBy": {
       "type": "string"
      },
      "createdAt": {
       "type": "string"
      },
      "publishedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "publishedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "code": {
       "type": "string"
      },
      "version": {
       "type": "number"
      },
      "documentId": {
       "type": "string"
      },
      "organisation": {
       "type": "string"
      },
      "year": {
       "type": "number"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "window": {
       "type": "object",
       "properties": {
        "from": {
         "type": "string"
        },
        "to": {
         "type": "string"
        }
       },
       "required": [
        "from",
        "to"
       ]
      },
      "budget": {
       "type": "string"
      },
      "contact": {
       "type": "string"
      },
      "text": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "measures": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/GuideMeasure"
       }
      }
     },
     "required": [
      "status",
      "createdBy",
      "createdAt",
      "publishedBy",
      "publishedAt",
      "code",
      "version",
      "documentId",
      "organisation",
      "year",
      "title",
      "window",
      "measures"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "guidesPublish": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "version": {
    "type": "number"
   },
   "documentId": {
    "type": "string"
   },
   "organisation": {
    "type": "string"
   },
   "year": {
    "type": "number"
   },
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "window": {
    "type": "object",
    "properties": {
     "from": {
      "type": "string"
     },
     "to": {
      "type": "string"
     }
    },
    "required": [
     "from",
     "to"
    ]
   },
   "budget": {
    "type": "string"
   },
   "contact": {
    "type": "string"
   },
   "text": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "measures": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/GuideMeasure"
    }
   },
   "status": {
    "type": "string",
    "enum": [
     "published"
    ]
   },
   "matchRun": {
    "type": "string"
   }
  },
  "required": [
   "code",
   "version",
   "documentId",
   "organisation",
   "year",
   "title",
   "window",
   "measures",
   "status",
   "matchRun"
  ]
 },
 "guidesRead": {
  "$ref": "#/components/schemas/Guide"
 },
 "guidesReadVersion": {
  "type": "object",
  "properties": {
   "status": {
    "type": "string",
    "enum": [
     "draft",
     "published"
    ]
   },
   "createdBy": {
    "type": "string"
   },
   "createdAt": {
    "type": "string"
   },
   "publishedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "publishedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "code": {
    "type": "string"
   },
   "version": {
    "type": "number"
   },
   "documentId": {
    "type": "string"
   },
   "organisation": {
    "type": "string"
   },
   "year": {
    "type": "number"
   },
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "window": {
    "type": "object",
    "properties": {
     "from": {
      "type": "string"
     },
     "to": {
      "type": "string"
     }
    },
    "required": [
     "from",
     "to"
    ]
   },
   "budget": {
    "type": "string"
   },
   "contact": {
    "type": "string"
   },
   "text": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "measures": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/GuideMeasure"
    }
   }
  },
  "required": [
   "status",
   "createdBy",
   "createdAt",
   "publishedBy",
   "publishedAt",
   "code",
   "version",
   "documentId",
   "organisation",
   "year",
   "title",
   "window",
   "measures"
  ]
 },
 "guidesSave": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "version": {
    "type": "number"
   },
   "documentId": {
    "type": "string"
   },
   "organisation": {
    "type": "string"
   },
   "year": {
    "type": "number"
   },
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "window": {
    "type": "object",
    "properties": {
     "from": {
      "type": "string"
     },
     "to": {
      "type": "string"
     }
    },
    "required": [
     "from",
     "to"
    ]
   },
   "budget": {
    "type": "string"
   },
   "contact": {
    "type": "string"
   },
   "text": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "measures": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/GuideMeasure"
    }
   },
   "status": {
    "type": "string",
    "enum": [
     "draft"
    ]
   }
  },
  "required": [
   "code",
   "version",
   "documentId",
   "organisation",
   "year",
   "title",
   "window",
   "measures",
   "status"
  ]
 },
 "healthHealthz": {
  "$ref": "#/components/schemas/AliveBody"
 },
 "healthMetricsText": {
  "type": "string"
 },
 "healthReadyz": {
  "$ref": "#/components/schemas/ReadyBody"
 },
 "investigationsCallHearing": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "investigationsConfirmBasis": {
  "$ref": "#/components/schemas/OpenedInvestigation"
 },
 "investigationsDecide": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "investigationsDrop": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "investigationsEnterBasis": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "investigationsInvestigation": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "deadlines": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DeadlineView"
    }
   },
   "cases": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/AffectedCase"
    }
   },
   "sanctions": {
    "$ref": "#/components/schemas/Sanctions"
   },
   "decision": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/Decision"
     },
     {
      "type": "null"
     }
    ]
   },
   "recoveries": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "repaid": {
       "type": "string"
      },
      "writtenOff": {
       "type": "string"
      },
      "owed": {
       "type": "string"
      },
      "daysOverdue": {
       "type": "number"
      },
      "shares": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "amount": {
          "type": "string"
         },
         "treasuryId": {
          "type": "string"
         },
         "role": {
          "type": "string",
          "enum": [
           "district",
           "town"
          ]
         }
        },
        "required": [
         "amount",
         "treasuryId",
         "role"
        ]
       }
      },
      "repayments": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "amount": {
          "type": "string"
         },
         "over": {
          "type": "string"
         },
         "id": {
          "type": "string"
         },
         "receivedOn": {
          "type": "string"
         },
         "bankReference": {
          "type": "string"
         },
         "offsetId": {
          "anyOf": [
           {
            "type": "string"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        "required": [
         "amount",
         "over",
         "id",
         "receivedOn",
         "bankReference",
         "offsetId"
        ]
       }
      },
      "offsets": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "amount": {
          "type": "string"
         },
         "id": {
          "type": "string"
         },
         "applicationId": {
          "type": "string"
         },
         "basis": {
          "type": "string"
         },
         "state": {
          "$ref": "#/components/schemas/OffsetState"
         }
        },
        "required": [
         "amount",
         "id",
         "applicationId",
         "basis",
         "state"
        ]
       }
      },
      "writeOffs": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "amount": {
          "type": "string"
         },
         "id": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         },
         "document": {
          "type": "string"
         },
         "state": {
          "$ref": "#/components/schemas/WriteOffState"
         }
        },
        "required": [
         "amount",
         "id",
         "reason",
         "document",
         "state"
        ]
       }
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "caseNumber": {
       "type": "string"
      },
      "enterpriseId": {
       "type": "string"
      },
      "commitmentId": {
       "type": "string"
      },
      "decisionId": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "books": {
       "type": "object",
       "properties": {
        "fund": {
         "type": "string"
        },
        "fiscalYear": {
         "type": "number"
        },
        "measureGroup": {
         "type": "string"
        }
       },
       "required": [
        "fund",
        "fiscalYear",
        "measureGroup"
       ]
      },
      "orderedOn": {
       "type": "string"
      },
      "dueOn": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/RecoveryState"
      },
      "cancelledOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "stayed": {
       "type": "boolean"
      }
     },
     "required": [
      "amount",
      "repaid",
      "writtenOff",
      "owed",
      "daysOverdue",
      "shares",
      "repayments",
      "offsets",
      "writeOffs",
      "id",
      "applicationId",
      "caseNumber",
      "enterpriseId",
      "commitmentId",
      "decisionId",
      "treasuryId",
      "books",
      "orderedOn",
      "dueOn",
      "state",
      "cancelledOn",
      "stayed"
     ]
    }
   },
   "events": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PresentedEvent"
    }
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing",
   "deadlines",
   "cases",
   "sanctions",
   "decision",
   "recoveries",
   "events"
  ]
 },
 "investigationsInvestigations": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "stateName": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "初步核查"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "preliminary check"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "不予立案"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "not pursued"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "调查中"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "under investigation"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已告知"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "notified"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "听证"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "hearing called"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "法制审核"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "legal check"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "审核通过"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "legally checked"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已决定"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "decided"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已生效"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "in force"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "复议或诉讼中"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "under appeal"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "停止执行"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "execution stayed"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "决定已撤销"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "decision revoked"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "终止"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "cleared"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        }
       ]
      },
      "openedAt": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "documentId": {
       "type": "string"
      },
      "enterpriseName": {
       "type": "string"
      },
      "dayFound": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "basis": {
       "type": "string"
      },
      "openedBy": {
       "type": "string"
      },
      "noticeLetterId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "decisionLetterId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "decisionServedOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "basisEnteredBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "basisConfirmedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "version": {
       "type": "number"
      },
      "state": {
       "type": "string",
       "enum": [
        "appealed",
        "checked",
        "cleared",
        "decided",
        "hearing",
        "in-force",
        "investigating",
        "legal-check",
        "not-pursued",
        "notified",
        "preliminary-check",
        "revoked",
        "stayed"
       ]
      },
      "organisationId": {
       "type": "string"
      },
      "enterpriseId": {
       "type": "string"
      },
      "acts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "personId": {
          "type": "string"
         },
         "duty": {
          "$ref": "#/components/schemas/Duty"
         }
        },
        "required": [
         "personId",
         "duty"
        ]
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "needsBasis": {
       "type": "boolean"
      },
      "legalBasis": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "basisConfirmed": {
       "type": "boolean"
      },
      "noticeServedOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "defenceUntil": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "hearingRequested": {
       "type": "boolean"
      },
      "hearingOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "hearingHeld": {
       "type": "boolean"
      },
      "appealUntil": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "barred": {
       "type": "boolean"
      },
      "owing": {
       "type": "boolean"
      },
      "repairAsked": {
       "type": "boolean"
      },
      "listing": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "confirmed",
          "declined",
          "proposed",
          "repaired",
          "withdrawn"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "due": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/DeadlineView"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "stateName",
      "openedAt",
      "id",
      "number",
      "documentId",
      "enterpriseName",
      "dayFound",
      "basis",
      "openedBy",
      "noticeLetterId",
      "decisionLetterId",
      "decisionServedOn",
      "basisEnteredBy",
      "basisConfirmedBy",
      "version",
      "state",
      "organisationId",
      "enterpriseId",
      "acts",
      "conflicts",
      "needsBasis",
      "legalBasis",
      "basisConfirmed",
      "noticeServedOn",
      "defenceUntil",
      "hearingRequested",
      "hearingOn",
      "hearingHeld",
      "appealUntil",
      "barred",
      "owing",
      "repairAsked",
      "listing",
      "due"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "investigationsNotify": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "investigationsOpen": {
  "$ref": "#/components/schemas/OpenedInvestigation"
 },
 "investigationsOpenAfterCheck": {
  "$ref": "#/components/schemas/OpenedInvestigation"
 },
 "investigationsPassCheck": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "investigationsRecordHearing": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "investigationsSendBack": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "investigationsServeDecision": {
  "$ref": "#/components/schemas/ServedDecision"
 },
 "investigationsServeNotice": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "investigationsSteps": {
  "type": "object",
  "properties": {
   "version": {
    "type": "number"
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "step": {
       "type": "string"
      },
      "name": {
       "type": "object",
       "properties": {
        "zh": {
         "type": "string"
        },
        "en": {
         "type": "string"
        }
       },
       "required": [
        "zh",
        "en"
       ]
      },
      "allowed": {
       "type": "boolean"
      },
      "refusal": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/Refusal"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "step",
      "name",
      "allowed",
      "refusal"
     ]
    }
   }
  },
  "required": [
   "version",
   "items"
  ]
 },
 "investigationsSubmitForCheck": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "jobsFailures": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PresentedFailure"
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "jobsJobs": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PresentedBacklog"
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "jobsRetry": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string"
   },
   "id": {
    "type": "string"
   }
  },
  "required": [
   "kind",
   "id"
  ]
 },
 "lettersCheck": {
  "type": "object",
  "properties": {
   "valid": {
    "type": "boolean",
    "enum": [
     true
    ]
   },
   "kind": {
    "type": "string",
    "enum": [
     "acceptance-notice",
     "award-decision",
     "clearance-notice",
     "correction-notice",
     "enforcement-decision",
     "hearing-notice",
     "lifting-decision",
     "listing-proposal",
     "offset-notice",
     "payment-notice",
     "penalty-notice",
     "reconsideration-decision",
     "recovery-decision",
     "refusal-decision",
     "repair-decision",
     "revocation-decision",
     "settlement-statement",
     "stay-notice",
     "upholding-notice",
     "write-off-notice"
    ]
   },
   "title": {
    "type": "object",
    "properties": {
     "zh": {
      "type": "string"
     },
     "en": {
      "type": "string"
     }
    },
    "required": [
     "zh",
     "en"
    ]
   },
   "issuedBy": {
    "type": "string"
   },
   "issuedOn": {
    "type": "string"
   },
   "addresseeMasked": {
    "type": "string"
   }
  },
  "required": [
   "valid",
   "kind",
   "title",
   "issuedBy",
   "issuedOn",
   "addresseeMasked"
  ]
 },
 "lettersList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PresentedLetter"
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "lettersOne": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "checkCode": {
    "type": "string"
   },
   "kind": {
    "type": "string",
    "enum": [
     "acceptance-notice",
     "award-decision",
     "clearance-notice",
     "correction-notice",
     "enforcement-decision",
     "hearing-notice",
     "lifting-decision",
     "listing-proposal",
     "offset-notice",
     "payment-notice",
     "penalty-notice",
     "reconsideration-decision",
     "recovery-decision",
     "refusal-decision",
     "repair-decision",
     "revocation-decision",
     "settlement-statement",
     "stay-notice",
     "upholding-notice",
     "write-off-notice"
    ]
   },
   "title": {
    "type": "object",
    "properties": {
     "zh": {
      "type": "string"
     },
     "en": {
      "type": "string"
     }
    },
    "required": [
     "zh",
     "en"
    ]
   },
   "issuedBy": {
    "type": "string"
   },
   "addressee": {
    "type": "string"
   },
   "applicationId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "issuedAt": {
    "type": "string"
   },
   "servedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "serviceMethod": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "content": {
    "$ref": "#/components/schemas/LetterContent"
   }
  },
  "required": [
   "id",
   "number",
   "checkCode",
   "kind",
   "title",
   "issuedBy",
   "addressee",
   "applicationId",
   "issuedAt",
   "servedOn",
   "serviceMethod",
   "content"
  ]
 },
 "lettersRecordService": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "servedOn": {
    "type": "string"
   },
   "method": {
    "$ref": "#/components/schemas/ServiceMethod"
   }
  },
  "required": [
   "id",
   "servedOn",
   "method"
  ]
 },
 "mailsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/MailView"
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "matchRunsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "requestedAt": {
       "type": "string"
      },
      "startedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "finishedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "cause": {
       "type": "string",
       "enum": [
        "asked",
        "day-begun",
        "document-published",
        "guide-published",
        "list-published",
        "window-opened"
       ]
      },
      "state": {
       "type": "string",
       "enum": [
        "done",
        "failed",
        "queued",
        "running"
       ]
      },
      "enterprises": {
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      },
      "enterprisesDone": {
       "type": "number"
      },
      "failure": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "requestedAt",
      "startedAt",
      "finishedAt",
      "id",
      "cause",
      "state",
      "enterprises",
      "enterprisesDone",
      "failure"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "matchRunsOne": {
  "type": "object",
  "properties": {
   "requestedAt": {
    "type": "string"
   },
   "startedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "finishedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "cause": {
    "type": "string",
    "enum": [
     "asked",
     "day-begun",
     "document-published",
     "guide-published",
     "list-published",
     "window-opened"
    ]
   },
   "state": {
    "type": "string",
    "enum": [
     "done",
     "failed",
     "queued",
     "running"
    ]
   },
   "enterprises": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "enterprisesDone": {
    "type": "number"
   },
   "failure": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "requestedAt",
   "startedAt",
   "finishedAt",
   "id",
   "cause",
   "state",
   "enterprises",
   "enterprisesDone",
   "failure"
  ]
 },
 "matchRunsRequest": {
  "type": "object",
  "properties": {
   "requestedAt": {
    "type": "string"
   },
   "startedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "finishedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "cause": {
    "type": "string",
    "enum": [
     "asked",
     "day-begun",
     "document-published",
     "guide-published",
     "list-published",
     "window-opened"
    ]
   },
   "state": {
    "type": "string",
    "enum": [
     "done",
     "failed",
     "queued",
     "running"
    ]
   },
   "enterprises": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "enterprisesDone": {
    "type": "number"
   },
   "failure": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "requestedAt",
   "startedAt",
   "finishedAt",
   "id",
   "cause",
   "state",
   "enterprises",
   "enterprisesDone",
   "failure"
  ]
 },
 "matchesChoose": {
  "type": "object",
  "properties": {
   "all": {
    "type": "boolean"
   },
   "measures": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "all",
   "measures"
  ]
 },
 "matchesMine": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "answersOf": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "outcome": {
       "$ref": "#/components/schemas/Outcome"
      },
      "amount": {
       "type": "object",
       "properties": {
        "kind": {
         "$ref": "#/components/schemas/AmountKind"
        },
        "value": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "kind",
        "value"
       ]
      },
      "missing": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "fact": {
          "type": "string"
         },
         "label": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/Text"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        "required": [
         "fact",
         "label"
        ]
       }
      },
      "opening": {
       "type": "object",
       "properties": {
        "state": {
         "type": "string",
         "enum": [
          "closed",
          "later",
          "open"
         ]
        },
        "from": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "by": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "guide": {
         "anyOf": [
          {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "version": {
             "type": "number"
            }
           },
           "required": [
            "code",
            "version"
           ]
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "state",
        "from",
        "by",
        "guide"
       ]
      },
      "application": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "id": {
           "type": "string"
          },
          "state": {
           "type": "string",
           "enum": [
            "approved",
            "clawed_back",
            "disbursed",
            "district_review",
            "draft",
            "lapsed",
            "public_notice",
            "recovery",
            "rejected",
            "returned",
            "revoked",
            "submitted",
            "town_review",
            "withdrawn"
           ]
          }
         },
         "required": [
          "id",
          "state"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "code": {
       "type": "string"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "documentId": {
       "type": "string"
      },
      "documentNumber": {
       "type": "string"
      },
      "clause": {
       "type": "string"
      },
      "subject": {
       "type": "string",
       "enum": [
        "bonded-zone",
        "finance",
        "foreign-investment",
        "foreign-trade",
        "going-global",
        "headquarters",
        "other",
        "promotion",
        "service-trade"
       ]
      },
      "applicant": {
       "$ref": "#/components/schemas/Text"
      },
      "kind": {
       "type": "string",
       "enum": [
        "at-most",
        "exact",
        "match",
        "none",
        "rate",
        "set-by-guide",
        "sum-of-heads"
       ]
      }
     },
     "required": [
      "answersOf",
      "outcome",
      "amount",
      "missing",
      "opening",
      "application",
      "code",
      "title",
      "documentId",
      "documentNumber",
      "clause",
      "subject",
      "applicant",
      "kind"
     ]
    }
   },
   "barred": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "documentId": {
       "type": "string"
      },
      "documentNumber": {
       "type": "string"
      },
      "code": {
       "type": "string"
      },
      "reason": {
       "type": "object",
       "properties": {
        "zh": {
         "type": "string"
        },
        "en": {
         "type": "string"
        }
       },
       "required": [
        "zh",
        "en"
       ]
      }
     },
     "required": [
      "documentId",
      "documentNumber",
      "code",
      "reason"
     ]
    }
   }
  },
  "required": [
   "items",
   "barred"
  ]
 },
 "matchesOne": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "answersOf": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "outcome": {
       "$ref": "#/components/schemas/Outcome"
      },
      "amount": {
       "type": "object",
       "properties": {
        "kind": {
         "$ref": "#/components/schemas/AmountKind"
        },
        "value": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "kind",
        "value"
       ]
      },
      "missing": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "fact": {
          "type": "string"
         },
         "label": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/Text"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        "required": [
         "fact",
         "label"
        ]
       }
      },
      "opening": {
       "type": "object",
       "properties": {
        "state": {
         "type": "string",
         "enum": [
          "closed",
          "later",
          "open"
         ]
        },
        "from": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "by": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "guide": {
         "anyOf": [
          {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "version": {
             "type": "number"
            }
           },
           "required": [
            "code",
            "version"
           ]
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "state",
        "from",
        "by",
        "guide"
       ]
      },
      "application": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "id": {
           "type": "string"
          },
          "state": {
           "type": "string",
           "enum": [
            "approved",
            "clawed_back",
            "disbursed",
            "district_review",
            "draft",
            "lapsed",
            "public_notice",
            "recovery",
            "rejected",
            "returned",
            "revoked",
            "submitted",
            "town_review",
            "withdrawn"
           ]
          }
         },
         "required": [
          "id",
          "state"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "code": {
       "type": "string"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "documentId": {
       "type": "string"
      },
      "documentNumber": {
       "type": "string"
      },
      "clause": {
       "type": "string"
      },
      "subject": {
       "type": "string",
       "enum": [
        "bonded-zone",
        "finance",
        "foreign-investment",
        "foreign-trade",
        "going-global",
        "headquarters",
        "other",
        "promotion",
        "service-trade"
       ]
      },
      "applicant": {
       "$ref": "#/components/schemas/Text"
      },
      "kind": {
       "type": "string",
       "enum": [
        "at-most",
        "exact",
        "match",
        "none",
        "rate",
        "set-by-guide",
        "sum-of-heads"
       ]
      }
     },
     "required": [
      "answersOf",
      "outcome",
      "amount",
      "missing",
      "opening",
      "application",
      "code",
      "title",
      "documentId",
      "documentNumber",
      "clause",
      "subject",
      "applicant",
      "kind"
     ]
    }
   },
   "barred": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "documentId": {
       "type": "string"
      },
      "documentNumber": {
       "type": "string"
      },
      "code": {
       "type": "string"
      },
      "reason": {
       "type": "object",
       "properties": {
        "zh": {
         "type": "string"
        },
        "en": {
         "type": "string"
        }
       },
       "required": [
        "zh",
        "en"
       ]
      }
     },
     "required": [
      "documentId",
      "documentNumber",
      "code",
      "reason"
     ]
    }
   }
  },
  "required": [
   "items",
   "barred"
  ]
 },
 "matchesSubscription": {
  "type": "object",
  "properties": {
   "all": {
    "type": "boolean"
   },
   "measures": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "all",
   "measures"
  ]
 },
 "meChangeContact": {
  "$ref": "#/components/schemas/UserBody"
 },
 "mePreferences": {
  "$ref": "#/components/schemas/MyPreferences"
 },
 "meSavePreferences": {
  "$ref": "#/components/schemas/MyPreferences"
 },
 "messagesMessages": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "sentAt": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "side": {
       "$ref": "#/components/schemas/MessageSide"
      },
      "author": {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       },
       "required": [
        "id",
        "name"
       ]
      },
      "text": {
       "type": "string"
      }
     },
     "required": [
      "sentAt",
      "id",
      "side",
      "author",
      "text"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "messagesWrite": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "side": {
    "$ref": "#/components/schemas/MessageSide"
   }
  },
  "required": [
   "id",
   "side"
  ]
 },
 "myEnterpriseRead": {
  "type": "object",
  "properties": {
   "industry": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string",
        "enum": [
         "A",
         "B",
         "C",
         "D",
         "E",
         "F",
         "G",
         "H",
         "I",
         "J",
         "K",
         "L",
         "M",
         "N",
         "O",
         "P",
         "Q",
         "R",
         "S",
         "T"
        ]
       },
       "zh": {
        "type": "string"
       },
       "en": {
        "type": "string"
       }
      },
      "required": [
       "code",
       "zh",
       "en"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "size": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string",
        "enum": [
         "large",
         "medium",
         "micro",
         "small"
        ]
       },
       "zh": {
        "type": "string"
       },
       "en": {
        "type": "string"
       }
      },
      "required": [
       "code",
       "zh",
       "en"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "uscc": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "nameEn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sites": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string"
      },
      "nameZh": {
       "type": "string"
      },
      "nameEn": {
       "type": "string"
      }
     },
     "required": [
      "code",
      "nameZh",
      "nameEn"
     ]
    }
   }
  },
  "required": [
   "industry",
   "size",
   "uscc",
   "name",
   "nameEn",
   "sites"
  ]
 },
 "notificationsList": {
  "type": "object",
  "properties": {
   "unread": {
    "type": "number"
   },
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/NotificationView"
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "unread",
   "items",
   "nextCursor"
  ]
 },
 "notificationsReadAll": {
  "type": "object",
  "properties": {
   "marked": {
    "type": "number"
   }
  },
  "required": [
   "marked"
  ]
 },
 "oidcCallback": {
  "type": "object",
  "properties": {
   "url": {
    "type": "string"
   }
  },
  "required": [
   "url"
  ]
 },
 "oidcMethods": {
  "$ref": "#/components/schemas/SignInMethodsBody"
 },
 "oidcStart": {
  "type": "object",
  "properties": {
   "url": {
    "type": "string"
   }
  },
  "required": [
   "url"
  ]
 },
 "openDataAwards": {
  "type": "object",
  "properties": {
   "licence": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OpenAward"
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "generatedAt": {
    "type": "string"
   }
  },
  "required": [
   "licence",
   "items",
   "nextCursor",
   "generatedAt"
  ]
 },
 "openDataDocuments": {
  "type": "object",
  "properties": {
   "licence": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "generatedAt": {
    "type": "string"
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "version": {
       "type": "number"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "issuers": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "issuedOn": {
       "type": "string"
      },
      "inForce": {
       "$ref": "#/components/schemas/DaysInForce"
      },
      "quote": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "version",
      "number",
      "title",
      "issuers",
      "issuedOn",
      "inForce",
      "quote"
     ]
    }
   }
  },
  "required": [
   "licence",
   "generatedAt",
   "items"
  ]
 },
 "openDataMeasures": {
  "type": "object",
  "properties": {
   "licence": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "generatedAt": {
    "type": "string"
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "documentId": {
       "type": "string"
      },
      "documentNumber": {
       "type": "string"
      },
      "clause": {
       "type": "string"
      },
      "kind": {
       "type": "string",
       "enum": [
        "at-most",
        "exact",
        "match",
        "none",
        "rate",
        "set-by-guide",
        "sum-of-heads"
       ]
      },
      "quote": {
       "type": "string"
      },
      "inForce": {
       "$ref": "#/components/schemas/DaysInForce"
      }
     },
     "required": [
      "code",
      "title",
      "documentId",
      "documentNumber",
      "clause",
      "kind",
      "quote",
      "inForce"
     ]
    }
   }
  },
  "required": [
   "licence",
   "generatedAt",
   "items"
  ]
 },
 "organisationsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Organisation"
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "paymentsAccount": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "accountName": {
    "type": "string"
   },
   "accountNumber": {
    "type": "string"
   },
   "bankName": {
    "type": "string"
   },
   "verified": {
    "type": "boolean"
   }
  },
  "required": [
   "id",
   "enterpriseId",
   "enterpriseName",
   "accountName",
   "accountNumber",
   "bankName",
   "verified"
  ]
 },
 "paymentsBatch": {
  "type": "object",
  "properties": {
   "madeAt": {
    "type": "string"
   },
   "releasedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sentAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "total": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/BatchState"
   },
   "madeBy": {
    "type": "string"
   },
   "releasedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sentBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "orderCount": {
    "type": "number"
   },
   "version": {
    "type": "number"
   },
   "orders": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "enterpriseId": {
       "type": "string"
      },
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "reference": {
       "type": "string"
      },
      "commitmentId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "refundId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "applicationId": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "instalment": {
       "type": "number"
      },
      "method": {
       "type": "string",
       "enum": [
        "bank",
        "offset"
       ]
      },
      "payeeName": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "payeeAccount": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "payeeBank": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "state": {
       "$ref": "#/components/schemas/OrderState"
      },
      "holdCode": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "account-doubt",
          "budget-timing",
          "court-order",
          "objection",
          "other"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "holdReason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "paidOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "returnedOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "returnCause": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "bank",
          "not-executed"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "version": {
       "type": "number"
      }
     },
     "required": [
      "enterpriseId",
      "amount",
      "id",
      "reference",
      "commitmentId",
      "refundId",
      "applicationId",
      "treasuryId",
      "instalment",
      "method",
      "payeeName",
      "payeeAccount",
      "payeeBank",
      "state",
      "holdCode",
      "holdReason",
      "paidOn",
      "returnedOn",
      "returnCause",
      "version"
     ]
    }
   }
  },
  "required": [
   "madeAt",
   "releasedAt",
   "sentAt",
   "total",
   "id",
   "number",
   "treasuryId",
   "state",
   "madeBy",
   "releasedBy",
   "sentBy",
   "orderCount",
   "version",
   "orders"
  ]
 },
 "paymentsBatches": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "madeAt": {
       "type": "string"
      },
      "releasedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "sentAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "total": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/BatchState"
      },
      "madeBy": {
       "type": "string"
      },
      "releasedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "sentBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "orderCount": {
       "type": "number"
      },
      "version": {
       "type": "number"
      }
     },
     "required": [
      "madeAt",
      "releasedAt",
      "sentAt",
      "total",
      "id",
      "number",
      "treasuryId",
      "state",
      "madeBy",
      "releasedBy",
      "sentBy",
      "orderCount",
      "version"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "paymentsCancel": {
  "type": "object",
  "properties": {
   "enterpriseId": {
    "type": "string"
   },
   "amount": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "reference": {
    "type": "string"
   },
   "commitmentId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "refundId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "applicationId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "instalment": {
    "type": "number"
   },
   "method": {
    "type": "string",
    "enum": [
     "bank",
     "offset"
    ]
   },
   "payeeName": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeAccount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeBank": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "$ref": "#/components/schemas/OrderState"
   },
   "holdCode": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "account-doubt",
       "budget-timing",
       "court-order",
       "objection",
       "other"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "holdReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "paidOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnCause": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "bank",
       "not-executed"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "enterpriseId",
   "amount",
   "id",
   "reference",
   "commitmentId",
   "refundId",
   "applicationId",
   "treasuryId",
   "instalment",
   "method",
   "payeeName",
   "payeeAccount",
   "payeeBank",
   "state",
   "holdCode",
   "holdReason",
   "paidOn",
   "returnedOn",
   "returnCause",
   "version"
  ]
 },
 "paymentsConfirmNotExecuted": {
  "type": "object",
  "properties": {
   "enterpriseId": {
    "type": "string"
   },
   "amount": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "reference": {
    "type": "string"
   },
   "commitmentId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "refundId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "applicationId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "instalment": {
    "type": "number"
   },
   "method": {
    "type": "string",
    "enum": [
     "bank",
     "offset"
    ]
   },
   "payeeName": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeAccount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeBank": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "$ref": "#/components/schemas/OrderState"
   },
   "holdCode": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "account-doubt",
       "budget-timing",
       "court-order",
       "objection",
       "other"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "holdReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "paidOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnCause": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "bank",
       "not-executed"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "enterpriseId",
   "amount",
   "id",
   "reference",
   "commitmentId",
   "refundId",
   "applicationId",
   "treasuryId",
   "instalment",
   "method",
   "payeeName",
   "payeeAccount",
   "payeeBank",
   "state",
   "holdCode",
   "holdReason",
   "paidOn",
   "returnedOn",
   "returnCause",
   "version"
  ]
 },
 "paymentsCreateOrders": {
  "type": "object",
  "properties": {
   "results": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OrderResult"
    }
   }
  },
  "required": [
   "results"
  ]
 },
 "paymentsDeclareNotExecuted": {
  "type": "object",
  "properties": {
   "enterpriseId": {
    "type": "string"
   },
   "amount": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "reference": {
    "type": "string"
   },
   "commitmentId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "refundId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "applicationId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "instalment": {
    "type": "number"
   },
   "method": {
    "type": "string",
    "enum": [
     "bank",
     "offset"
    ]
   },
   "payeeName": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeAccount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeBank": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "$ref": "#/components/schemas/OrderState"
   },
   "holdCode": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "account-doubt",
       "budget-timing",
       "court-order",
       "objection",
       "other"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "holdReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "paidOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnCause": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "bank",
       "not-executed"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "enterpriseId",
   "amount",
   "id",
   "reference",
   "commitmentId",
   "refundId",
   "applicationId",
   "treasuryId",
   "instalment",
   "method",
   "payeeName",
   "payeeAccount",
   "payeeBank",
   "state",
   "holdCode",
   "holdReason",
   "paidOn",
   "returnedOn",
   "returnCause",
   "version"
  ]
 },
 "paymentsHold": {
  "type": "object",
  "properties": {
   "enterpriseId": {
    "type": "string"
   },
   "amount": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "reference": {
    "type": "string"
   },
   "commitmentId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "refundId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "applicationId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "instalment": {
    "type": "number"
   },
   "method": {
    "type": "string",
    "enum": [
     "bank",
     "offset"
    ]
   },
   "payeeName": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeAccount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeBank": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "$ref": "#/components/schemas/OrderState"
   },
   "holdCode": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "account-doubt",
       "budget-timing",
       "court-order",
       "objection",
       "other"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "holdReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "paidOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnCause": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "bank",
       "not-executed"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "enterpriseId",
   "amount",
   "id",
   "reference",
   "commitmentId",
   "refundId",
   "applicationId",
   "treasuryId",
   "instalment",
   "method",
   "payeeName",
   "payeeAccount",
   "payeeBank",
   "state",
   "holdCode",
   "holdReason",
   "paidOn",
   "returnedOn",
   "returnCause",
   "version"
  ]
 },
 "paymentsMakeBatch": {
  "type": "object",
  "properties": {
   "madeAt": {
    "type": "string"
   },
   "releasedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sentAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "total": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/BatchState"
   },
   "madeBy": {
    "type": "string"
   },
   "releasedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sentBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "orderCount": {
    "type": "number"
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "madeAt",
   "releasedAt",
   "sentAt",
   "total",
   "id",
   "number",
   "treasuryId",
   "state",
   "madeBy",
   "releasedBy",
   "sentBy",
   "orderCount",
   "version"
  ]
 },
 "paymentsOrderRefund": {
  "type": "object",
  "properties": {
   "enterpriseId": {
    "type": "string"
   },
   "amount": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "reference": {
    "type": "string"
   },
   "commitmentId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "refundId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "applicationId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "instalment": {
    "type": "number"
   },
   "method": {
    "type": "string",
    "enum": [
     "bank",
     "offset"
    ]
   },
   "payeeName": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeAccount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeBank": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "$ref": "#/components/schemas/OrderState"
   },
   "holdCode": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "account-doubt",
       "budget-timing",
       "court-order",
       "objection",
       "other"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "holdReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "paidOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnCause": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "bank",
       "not-executed"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "enterpriseId",
   "amount",
   "id",
   "reference",
   "commitmentId",
   "refundId",
   "applicationId",
   "treasuryId",
   "instalment",
   "method",
   "payeeName",
   "payeeAccount",
   "payeeBank",
   "state",
   "holdCode",
   "holdReason",
   "paidOn",
   "returnedOn",
   "returnCause",
   "version"
  ]
 },
 "paymentsOrders": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "caseNumber": {
       "type": "string"
      },
      "measure": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "reference": {
       "type": "string"
      },
      "commitmentId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "refundId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "applicationId": {
       "type": "string"
      },
      "enterpriseId": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "instalment": {
       "type": "number"
      },
      "method": {
       "type": "string",
       "enum": [
        "bank",
        "offset"
       ]
      },
      "payeeName": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "payeeAccount": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "payeeBank": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "state": {
       "$ref": "#/components/schemas/OrderState"
      },
      "holdCode": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "account-doubt",
          "budget-timing",
          "court-order",
          "objection",
          "other"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "holdReason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "paidOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "returnedOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "returnCause": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "bank",
          "not-executed"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "version": {
       "type": "number"
      }
     },
     "required": [
      "amount",
      "caseNumber",
      "measure",
      "id",
      "reference",
      "commitmentId",
      "refundId",
      "applicationId",
      "enterpriseId",
      "treasuryId",
      "instalment",
      "method",
      "payeeName",
      "payeeAccount",
      "payeeBank",
      "state",
      "holdCode",
      "holdReason",
      "paidOn",
      "returnedOn",
      "returnCause",
      "version"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "paymentsPayableCases": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PayableCase"
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "paymentsRecall": {
  "type": "object",
  "properties": {
   "madeAt": {
    "type": "string"
   },
   "releasedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sentAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "total": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/BatchState"
   },
   "madeBy": {
    "type": "string"
   },
   "releasedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sentBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "orderCount": {
    "type": "number"
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "madeAt",
   "releasedAt",
   "sentAt",
   "total",
   "id",
   "number",
   "treasuryId",
   "state",
   "madeBy",
   "releasedBy",
   "sentBy",
   "orderCount",
   "version"
  ]
 },
 "paymentsRecordAccount": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "accountName": {
    "type": "string"
   },
   "accountNumber": {
    "type": "string"
   },
   "bankName": {
    "type": "string"
   },
   "verified": {
    "type": "boolean"
   }
  },
  "required": [
   "id",
   "enterpriseId",
   "enterpriseName",
   "accountName",
   "accountNumber",
   "bankName",
   "verified"
  ]
 },
 "paymentsRefund": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "string"
   },
   "createdAt": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "order": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "reference": {
        "type": "string"
       },
       "state": {
        "$ref": "#/components/schemas/OrderState"
       }
      },
      "required": [
       "id",
       "reference",
       "state"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "recoveryId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "books": {
    "type": "object",
    "properties": {
     "fund": {
      "type": "string"
     },
     "fiscalYear": {
      "type": "number"
     },
     "measureGroup": {
      "type": "string"
     }
    },
    "required": [
     "fund",
     "fiscalYear",
     "measureGroup"
    ]
   },
   "cause": {
    "$ref": "#/components/schemas/RefundCause"
   },
   "state": {
    "type": "string",
    "enum": [
     "open",
     "paid"
    ]
   }
  },
  "required": [
   "amount",
   "createdAt",
   "caseNumber",
   "order",
   "id",
   "applicationId",
   "recoveryId",
   "enterpriseId",
   "treasuryId",
   "books",
   "cause",
   "state"
  ]
 },
 "paymentsRefunds": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "createdAt": {
       "type": "string"
      },
      "caseNumber": {
       "type": "string"
      },
      "order": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "id": {
           "type": "string"
          },
          "reference": {
           "type": "string"
          },
          "state": {
           "$ref": "#/components/schemas/OrderState"
          }
         },
         "required": [
          "id",
          "reference",
          "state"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "recoveryId": {
       "type": "string"
      },
      "enterpriseId": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "books": {
       "type": "object",
       "properties": {
        "fund": {
         "type": "string"
        },
        "fiscalYear": {
         "type": "number"
        },
        "measureGroup": {
         "type": "string"
        }
       },
       "required": [
        "fund",
        "fiscalYear",
        "measureGroup"
       ]
      },
      "cause": {
       "$ref": "#/components/schemas/RefundCause"
      },
      "state": {
       "type": "string",
       "enum": [
        "open",
        "paid"
       ]
      }
     },
     "required": [
      "amount",
      "createdAt",
      "caseNumber",
      "order",
      "id",
      "applicationId",
      "recoveryId",
      "enterpriseId",
      "treasuryId",
      "books",
      "cause",
      "state"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "paymentsRelease": {
  "type": "object",
  "properties": {
   "madeAt": {
    "type": "string"
   },
   "releasedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sentAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "total": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/BatchState"
   },
   "madeBy": {
    "type": "string"
   },
   "releasedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sentBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "orderCount": {
    "type": "number"
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "madeAt",
   "releasedAt",
   "sentAt",
   "total",
   "id",
   "number",
   "treasuryId",
   "state",
   "madeBy",
   "releasedBy",
   "sentBy",
   "orderCount",
   "version"
  ]
 },
 "paymentsResume": {
  "type": "object",
  "properties": {
   "enterpriseId": {
    "type": "string"
   },
   "amount": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "reference": {
    "type": "string"
   },
   "commitmentId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "refundId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "applicationId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "instalment": {
    "type": "number"
   },
   "method": {
    "type": "string",
    "enum": [
     "bank",
     "offset"
    ]
   },
   "payeeName": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeAccount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "payeeBank": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "$ref": "#/components/schemas/OrderState"
   },
   "holdCode": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "account-doubt",
       "budget-timing",
       "court-order",
       "objection",
       "other"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "holdReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "paidOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "returnCause": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "bank",
       "not-executed"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "enterpriseId",
   "amount",
   "id",
   "reference",
   "commitmentId",
   "refundId",
   "applicationId",
   "treasuryId",
   "instalment",
   "method",
   "payeeName",
   "payeeAccount",
   "payeeBank",
   "state",
   "holdCode",
   "holdReason",
   "paidOn",
   "returnedOn",
   "returnCause",
   "version"
  ]
 },
 "paymentsSend": {
  "type": "object",
  "properties": {
   "madeAt": {
    "type": "string"
   },
   "releasedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sentAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "total": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/BatchState"
   },
   "madeBy": {
    "type": "string"
   },
   "releasedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "sentBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "orderCount": {
    "type": "number"
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "madeAt",
   "releasedAt",
   "sentAt",
   "total",
   "id",
   "number",
   "treasuryId",
   "state",
   "madeBy",
   "releasedBy",
   "sentBy",
   "orderCount",
   "version"
  ]
 },
 "paymentsVerifyAccount": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "accountName": {
    "type": "string"
   },
   "accountNumber": {
    "type": "string"
   },
   "bankName": {
    "type": "string"
   },
   "verified": {
    "type": "boolean"
   },
   "reordered": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "cancelled": {
       "type": "string"
      },
      "reference": {
       "type": "string"
      }
     },
     "required": [
      "cancelled",
      "reference"
     ]
    }
   },
   "stopped": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "id",
   "enterpriseId",
   "enterpriseName",
   "accountName",
   "accountNumber",
   "bankName",
   "verified",
   "reordered",
   "stopped"
  ]
 },
 "paymentsWaiting": {
  "type": "object",
  "properties": {
   "count": {
    "type": "number"
   },
   "left": {
    "type": "string"
   }
  },
  "required": [
   "count",
   "left"
  ]
 },
 "peopleChange": {
  "$ref": "#/components/schemas/PresentedAccount"
 },
 "peopleCreate": {
  "$ref": "#/components/schemas/PresentedAccount"
 },
 "peopleDeactivate": {
  "$ref": "#/components/schemas/PresentedAccount"
 },
 "peopleLink": {
  "$ref": "#/components/schemas/PresentedAccount"
 },
 "peopleList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PresentedAccount"
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "peopleOrganisations": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/StaffedOrganisation"
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "peopleReactivate": {
  "$ref": "#/components/schemas/PresentedAccount"
 },
 "peopleRead": {
  "$ref": "#/components/schemas/PresentedAccount"
 },
 "peopleReset": {
  "$ref": "#/components/schemas/PresentedAccount"
 },
 "peopleUnlink": {
  "$ref": "#/components/schemas/PresentedAccount"
 },
 "peopleUnlock": {
  "$ref": "#/components/schemas/PresentedAccount"
 },
 "policyAssess": {
  "$ref": "#/components/schemas/Assessment"
 },
 "policyListDocuments": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "version": {
       "type": "number"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "issuers": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "issuedOn": {
       "type": "string"
      },
      "inForce": {
       "type": "object",
       "properties": {
        "from": {
         "type": "string"
        },
        "to": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "derived": {
         "type": "boolean"
        },
        "quote": {
         "type": "string"
        }
       },
       "required": [
        "from",
        "to",
        "derived",
        "quote"
       ]
      },
      "clauses": {
       "type": "number"
      },
      "measures": {
       "type": "number"
      }
     },
     "required": [
      "id",
      "version",
      "number",
      "title",
      "issuers",
      "issuedOn",
      "inForce",
      "clauses",
      "measures"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "policyListMeasures": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "documentId": {
       "type": "string"
      },
      "documentNumber": {
       "type": "string"
      },
      "clause": {
       "type": "string"
      },
      "subject": {
       "type": "string",
       "enum": [
        "bonded-zone",
        "finance",
        "foreign-investment",
        "foreign-trade",
        "going-global",
        "headquarters",
        "other",
        "promotion",
        "service-trade"
       ]
      },
      "applicant": {
       "$ref": "#/components/schemas/Text"
      },
      "kind": {
       "type": "string",
       "enum": [
        "at-most",
        "exact",
        "match",
        "none",
        "rate",
        "set-by-guide",
        "sum-of-heads"
       ]
      }
     },
     "required": [
      "code",
      "title",
      "documentId",
      "documentNumber",
      "clause",
      "subject",
      "applicant",
      "kind"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "policyMatch": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "outcome": {
       "$ref": "#/components/schemas/Outcome"
      },
      "amount": {
       "type": "object",
       "properties": {
        "kind": {
         "$ref": "#/components/schemas/AmountKind"
        },
        "value": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "required": [
        "kind",
        "value"
       ]
      },
      "missing": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "code": {
       "type": "string"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "documentId": {
       "type": "string"
      },
      "documentNumber": {
       "type": "string"
      },
      "clause": {
       "type": "string"
      },
      "subject": {
       "type": "string",
       "enum": [
        "bonded-zone",
        "finance",
        "foreign-investment",
        "foreign-trade",
        "going-global",
        "headquarters",
        "other",
        "promotion",
        "service-trade"
       ]
      },
      "applicant": {
       "$ref": "#/components/schemas/Text"
      },
      "kind": {
       "type": "string",
       "enum": [
        "at-most",
        "exact",
        "match",
        "none",
        "rate",
        "set-by-guide",
        "sum-of-heads"
       ]
      }
     },
     "required": [
      "outcome",
      "amount",
      "missing",
      "code",
      "title",
      "documentId",
      "documentNumber",
      "clause",
      "subject",
      "applicant",
      "kind"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "policyReadDocument": {
  "type": "object",
  "properties": {
   "version": {
    "type": "number"
   },
   "measures": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "documentId": {
       "type": "string"
      },
      "documentNumber": {
       "type": "string"
      },
      "clause": {
       "type": "string"
      },
      "subject": {
       "type": "string",
       "enum": [
        "bonded-zone",
        "finance",
        "foreign-investment",
        "foreign-trade",
        "going-global",
        "headquarters",
        "other",
        "promotion",
        "service-trade"
       ]
      },
      "applicant": {
       "$ref": "#/components/schemas/Text"
      },
      "kind": {
       "type": "string",
       "enum": [
        "at-most",
        "exact",
        "match",
        "none",
        "rate",
        "set-by-guide",
        "sum-of-heads"
       ]
      }
     },
     "required": [
      "code",
      "title",
      "documentId",
      "documentNumber",
      "clause",
      "subject",
      "applicant",
      "kind"
     ]
    }
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "issuers": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "issuedOn": {
    "type": "string"
   },
   "inForce": {
    "type": "object",
    "properties": {
     "from": {
      "type": "string"
     },
     "to": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "derived": {
      "type": "boolean"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "from",
     "to",
     "derived",
     "quote"
    ]
   },
   "local": {
    "type": "object",
    "properties": {
     "jurisdiction": {
      "type": "string"
     },
     "stages": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Stage"
      }
     },
     "casePrefix": {
      "type": "string"
     },
     "publicNotice": {
      "type": "boolean"
     },
     "sharing": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Share"
      }
     }
    },
    "required": [
     "jurisdiction",
     "stages",
     "casePrefix",
     "publicNotice"
    ]
   },
   "provisions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Provision"
    }
   },
   "clauses": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Clause"
    }
   }
  },
  "required": [
   "version",
   "measures",
   "id",
   "number",
   "title",
   "issuers",
   "issuedOn",
   "inForce",
   "local",
   "provisions",
   "clauses"
  ]
 },
 "policyReadMeasure": {
  "type": "object",
  "properties": {
   "documentVersion": {
    "type": "number"
   },
   "inForce": {
    "type": "object",
    "properties": {
     "from": {
      "type": "string"
     },
     "to": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "from",
     "to"
    ]
   },
   "clauseHeading": {
    "type": "string"
   },
   "clauseText": {
    "type": "string"
   },
   "responsibleUnits": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "quote": {
    "type": "string"
   },
   "facts": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Fact"
    }
   },
   "factsSchema": {
    "$ref": "#/components/schemas/JsonSchema"
   },
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Condition"
    }
   },
   "award": {
    "$ref": "#/components/schemas/Award"
   },
   "limits": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Limit"
    }
   },
   "sharing": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/SharingRule"
     },
     {
      "type": "null"
     }
    ]
   },
   "evidence": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/EvidenceRequirement"
    }
   },
   "guides": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "parameters": {
       "$ref": "#/components/schemas/GuideMeasure"
      },
      "code": {
       "type": "string"
      },
      "version": {
       "type": "number"
      },
      "documentId": {
       "type": "string"
      },
      "organisation": {
       "type": "string"
      },
      "year": {
       "type": "number"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "window": {
       "type": "object",
       "properties": {
        "from": {
         "type": "string"
        },
        "to": {
         "type": "string"
        }
       },
       "required": [
        "from",
        "to"
       ]
      },
      "budget": {
       "type": "string"
      },
      "contact": {
       "type": "string"
      },
      "text": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "parameters",
      "code",
      "version",
      "documentId",
      "organisation",
      "year",
      "title",
      "window"
     ]
    }
   },
   "code": {
    "type": "string"
   },
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "documentId": {
    "type": "string"
   },
   "documentNumber": {
    "type": "string"
   },
   "clause": {
    "type": "string"
   },
   "subject": {
    "type": "string",
    "enum": [
     "bonded-zone",
     "finance",
     "foreign-investment",
     "foreign-trade",
     "going-global",
     "headquarters",
     "other",
     "promotion",
     "service-trade"
    ]
   },
   "applicant": {
    "$ref": "#/components/schemas/Text"
   },
   "kind": {
    "type": "string",
    "enum": [
     "at-most",
     "exact",
     "match",
     "none",
     "rate",
     "set-by-guide",
     "sum-of-heads"
    ]
   }
  },
  "required": [
   "documentVersion",
   "inForce",
   "clauseHeading",
   "clauseText",
   "responsibleUnits",
   "quote",
   "facts",
   "factsSchema",
   "conditions",
   "award",
   "limits",
   "sharing",
   "evidence",
   "guides",
   "code",
   "title",
   "documentId",
   "documentNumber",
   "clause",
   "subject",
   "applicant",
   "kind"
  ]
 },
 "policySearch": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "documentId": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "clause": {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "label": {
         "type": "string"
        },
        "heading": {
         "type": "string"
        }
       },
       "required": [
        "id",
        "label",
        "heading"
       ]
      },
      "snippet": {
       "type": "string"
      },
      "matches": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/Place"
       }
      },
      "measures": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "title": {
          "$ref": "#/components/schemas/Text"
         },
         "documentId": {
          "type": "string"
         },
         "documentNumber": {
          "type": "string"
         },
         "clause": {
          "type": "string"
         },
         "subject": {
          "type": "string",
          "enum": [
           "bonded-zone",
           "finance",
           "foreign-investment",
           "foreign-trade",
           "going-global",
           "headquarters",
           "other",
           "promotion",
           "service-trade"
          ]
         },
         "applicant": {
          "$ref": "#/components/schemas/Text"
         },
         "kind": {
          "type": "string",
          "enum": [
           "at-most",
           "exact",
           "match",
           "none",
           "rate",
           "set-by-guide",
           "sum-of-heads"
          ]
         }
        },
        "required": [
         "code",
         "title",
         "documentId",
         "documentNumber",
         "clause",
         "subject",
         "applicant",
         "kind"
        ]
       }
      }
     },
     "required": [
      "documentId",
      "number",
      "title",
      "clause",
      "snippet",
      "matches",
      "measures"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "proceedingsAppeal": {
  "type": "object",
  "properties": {
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "decisionServedOn",
   "id",
   "number",
   "documentId",
   "dayFound",
   "state",
   "stateName",
   "version"
  ]
 },
 "proceedingsAskRepair": {
  "type": "object",
  "properties": {
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "decisionServedOn",
   "id",
   "number",
   "documentId",
   "dayFound",
   "state",
   "stateName",
   "version"
  ]
 },
 "proceedingsProceeding": {
  "type": "object",
  "properties": {
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "statements": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "at": {
       "type": "string"
      },
      "text": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "at",
      "text"
     ]
    }
   }
  },
  "required": [
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "decisionServedOn",
   "id",
   "number",
   "documentId",
   "dayFound",
   "state",
   "stateName",
   "version",
   "statements"
  ]
 },
 "proceedingsProceedings": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "appealUntil": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "barred": {
       "type": "boolean"
      },
      "owing": {
       "type": "boolean"
      },
      "repairAsked": {
       "type": "boolean"
      },
      "noticeServedOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "defenceUntil": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "hearingRequested": {
       "type": "boolean"
      },
      "hearingOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "hearingHeld": {
       "type": "boolean"
      },
      "decisionServedOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "documentId": {
       "type": "string"
      },
      "dayFound": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "state": {
       "type": "string",
       "enum": [
        "appealed",
        "checked",
        "cleared",
        "decided",
        "hearing",
        "in-force",
        "investigating",
        "legal-check",
        "not-pursued",
        "notified",
        "preliminary-check",
        "revoked",
        "stayed"
       ]
      },
      "stateName": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "初步核查"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "preliminary check"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "不予立案"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "not pursued"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "调查中"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "under investigation"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已告知"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "notified"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "听证"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "hearing called"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "法制审核"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "legal check"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "审核通过"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "legally checked"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已决定"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "decided"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已生效"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "in force"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "复议或诉讼中"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "under appeal"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "停止执行"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "execution stayed"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "决定已撤销"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "decision revoked"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "终止"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "cleared"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        }
       ]
      },
      "version": {
       "type": "number"
      }
     },
     "required": [
      "appealUntil",
      "barred",
      "owing",
      "repairAsked",
      "noticeServedOn",
      "defenceUntil",
      "hearingRequested",
      "hearingOn",
      "hearingHeld",
      "decisionServedOn",
      "id",
      "number",
      "documentId",
      "dayFound",
      "state",
      "stateName",
      "version"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "proceedingsRequestHearing": {
  "type": "object",
  "properties": {
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "decisionServedOn",
   "id",
   "number",
   "documentId",
   "dayFound",
   "state",
   "stateName",
   "version"
  ]
 },
 "proceedingsState": {
  "type": "object",
  "properties": {
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "decisionServedOn",
   "id",
   "number",
   "documentId",
   "dayFound",
   "state",
   "stateName",
   "version"
  ]
 },
 "publicNoticesList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PublicNotice"
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "publicNoticesNotice": {
  "$ref": "#/components/schemas/PublicNotice"
 },
 "publicNoticesObject": {
  "type": "object",
  "properties": {
   "objectionId": {
    "type": "string"
   },
   "receipt": {
    "type": "string"
   }
  },
  "required": [
   "objectionId",
   "receipt"
  ]
 },
 "publicNoticesOutcome": {
  "type": "object",
  "properties": {
   "raisedAt": {
    "type": "string"
   },
   "resolvedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "number": {
    "type": "string"
   },
   "upheld": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   },
   "resolution": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "raisedAt",
   "resolvedAt",
   "number",
   "upheld",
   "resolution"
  ]
 },
 "recognitionsDiscard": {
  "type": "object",
  "properties": {
   "importedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "issuer": {
    "type": "string"
   },
   "document": {
    "type": "string"
   },
   "fileName": {
    "type": "string"
   },
   "sha256": {
    "type": "string"
   },
   "problems": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RecognitionProblem"
    }
   },
   "status": {
    "type": "string",
    "enum": [
     "discarded",
     "draft",
     "published"
    ]
   },
   "importedBy": {
    "type": "string"
   },
   "decidedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "lines": {
    "type": "number"
   },
   "matchRun": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "importedAt",
   "id",
   "kind",
   "title",
   "issuer",
   "document",
   "fileName",
   "sha256",
   "problems",
   "status",
   "importedBy",
   "decidedBy",
   "lines",
   "matchRun"
  ]
 },
 "recognitionsImport": {
  "type": "object",
  "properties": {
   "importedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "issuer": {
    "type": "string"
   },
   "document": {
    "type": "string"
   },
   "fileName": {
    "type": "string"
   },
   "sha256": {
    "type": "string"
   },
   "problems": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RecognitionProblem"
    }
   },
   "status": {
    "type": "string",
    "enum": [
     "discarded",
     "draft",
     "published"
    ]
   },
   "importedBy": {
    "type": "string"
   },
   "decidedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "lines": {
    "type": "number"
   }
  },
  "required": [
   "importedAt",
   "id",
   "kind",
   "title",
   "issuer",
   "document",
   "fileName",
   "sha256",
   "problems",
   "status",
   "importedBy",
   "decidedBy",
   "lines"
  ]
 },
 "recognitionsKinds": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ListKind"
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "recognitionsLines": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ListedEnterprise"
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "recognitionsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "importedAt": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "kind": {
       "type": "string"
      },
      "title": {
       "type": "string"
      },
      "issuer": {
       "type": "string"
      },
      "document": {
       "type": "string"
      },
      "fileName": {
       "type": "string"
      },
      "sha256": {
       "type": "string"
      },
      "problems": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/RecognitionProblem"
       }
      },
      "status": {
       "type": "string",
       "enum": [
        "discarded",
        "draft",
        "published"
       ]
      },
      "importedBy": {
       "type": "string"
      },
      "decidedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "lines": {
       "type": "number"
      }
     },
     "required": [
      "importedAt",
      "id",
      "kind",
      "title",
      "issuer",
      "document",
      "fileName",
      "sha256",
      "problems",
      "status",
      "importedBy",
      "decidedBy",
      "lines"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "recognitionsOne": {
  "type": "object",
  "properties": {
   "importedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "issuer": {
    "type": "string"
   },
   "document": {
    "type": "string"
   },
   "fileName": {
    "type": "string"
   },
   "sha256": {
    "type": "string"
   },
   "problems": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RecognitionProblem"
    }
   },
   "status": {
    "type": "string",
    "enum": [
     "discarded",
     "draft",
     "published"
    ]
   },
   "importedBy": {
    "type": "string"
   },
   "decidedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "lines": {
    "type": "number"
   }
  },
  "required": [
   "importedAt",
   "id",
   "kind",
   "title",
   "issuer",
   "document",
   "fileName",
   "sha256",
   "problems",
   "status",
   "importedBy",
   "decidedBy",
   "lines"
  ]
 },
 "recognitionsPublish": {
  "type": "object",
  "properties": {
   "importedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "issuer": {
    "type": "string"
   },
   "document": {
    "type": "string"
   },
   "fileName": {
    "type": "string"
   },
   "sha256": {
    "type": "string"
   },
   "problems": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RecognitionProblem"
    }
   },
   "status": {
    "type": "string",
    "enum": [
     "discarded",
     "draft",
     "published"
    ]
   },
   "importedBy": {
    "type": "string"
   },
   "decidedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "lines": {
    "type": "number"
   },
   "matchRun": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "importedAt",
   "id",
   "kind",
   "title",
   "issuer",
   "document",
   "fileName",
   "sha256",
   "problems",
   "status",
   "importedBy",
   "decidedBy",
   "lines",
   "matchRun"
  ]
 },
 "recoveriesApproveWriteOff": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "string"
   },
   "repaid": {
    "type": "string"
   },
   "writtenOff": {
    "type": "string"
   },
   "owed": {
    "type": "string"
   },
   "daysOverdue": {
    "type": "number"
   },
   "shares": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "role": {
       "type": "string",
       "enum": [
        "district",
        "town"
       ]
      }
     },
     "required": [
      "amount",
      "treasuryId",
      "role"
     ]
    }
   },
   "repayments": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "over": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "receivedOn": {
       "type": "string"
      },
      "bankReference": {
       "type": "string"
      },
      "offsetId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "over",
      "id",
      "receivedOn",
      "bankReference",
      "offsetId"
     ]
    }
   },
   "offsets": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "basis": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/OffsetState"
      }
     },
     "required": [
      "amount",
      "id",
      "applicationId",
      "basis",
      "state"
     ]
    }
   },
   "writeOffs": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      },
      "document": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/WriteOffState"
      }
     },
     "required": [
      "amount",
      "id",
      "reason",
      "document",
      "state"
     ]
    }
   },
   "id": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "decisionId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "books": {
    "type": "object",
    "properties": {
     "fund": {
      "type": "string"
     },
     "fiscalYear": {
      "type": "number"
     },
     "measureGroup": {
      "type": "string"
     }
    },
    "required": [
     "fund",
     "fiscalYear",
     "measureGroup"
    ]
   },
   "orderedOn": {
    "type": "string"
   },
   "dueOn": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/RecoveryState"
   },
   "cancelledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "stayed": {
    "type": "boolean"
   }
  },
  "required": [
   "amount",
   "repaid",
   "writtenOff",
   "owed",
   "daysOverdue",
   "shares",
   "repayments",
   "offsets",
   "writeOffs",
   "id",
   "applicationId",
   "caseNumber",
   "enterpriseId",
   "commitmentId",
   "decisionId",
   "treasuryId",
   "books",
   "orderedOn",
   "dueOn",
   "state",
   "cancelledOn",
   "stayed"
  ]
 },
 "recoveriesConfirmOffset": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "string"
   },
   "repaid": {
    "type": "string"
   },
   "writtenOff": {
    "type": "string"
   },
   "owed": {
    "type": "string"
   },
   "daysOverdue": {
    "type": "number"
   },
   "shares": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "role": {
       "type": "string",
       "enum": [
        "district",
        "town"
       ]
      }
     },
     "required": [
      "amount",
      "treasuryId",
      "role"
     ]
    }
   },
   "repayments": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "over": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "receivedOn": {
       "type": "string"
      },
      "bankReference": {
       "type": "string"
      },
      "offsetId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "over",
      "id",
      "receivedOn",
      "bankReference",
      "offsetId"
     ]
    }
   },
   "offsets": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "basis": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/OffsetState"
      }
     },
     "required": [
      "amount",
      "id",
      "applicationId",
      "basis",
      "state"
     ]
    }
   },
   "writeOffs": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      },
      "document": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/WriteOffState"
      }
     },
     "required": [
      "amount",
      "id",
      "reason",
      "document",
      "state"
     ]
    }
   },
   "id": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "decisionId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "books": {
    "type": "object",
    "properties": {
     "fund": {
      "type": "string"
     },
     "fiscalYear": {
      "type": "number"
     },
     "measureGroup": {
      "type": "string"
     }
    },
    "required": [
     "fund",
     "fiscalYear",
     "measureGroup"
    ]
   },
   "orderedOn": {
    "type": "string"
   },
   "dueOn": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/RecoveryState"
   },
   "cancelledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "stayed": {
    "type": "boolean"
   }
  },
  "required": [
   "amount",
   "repaid",
   "writtenOff",
   "owed",
   "daysOverdue",
   "shares",
   "repayments",
   "offsets",
   "writeOffs",
   "id",
   "applicationId",
   "caseNumber",
   "enterpriseId",
   "commitmentId",
   "decisionId",
   "treasuryId",
   "books",
   "orderedOn",
   "dueOn",
   "state",
   "cancelledOn",
   "stayed"
  ]
 },
 "recoveriesDeclineOffset": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "string"
   },
   "repaid": {
    "type": "string"
   },
   "writtenOff": {
    "type": "string"
   },
   "owed": {
    "type": "string"
   },
   "daysOverdue": {
    "type": "number"
   },
   "shares": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "role": {
       "type": "string",
       "enum": [
        "district",
        "town"
       ]
      }
     },
     "required": [
      "amount",
      "treasuryId",
      "role"
     ]
    }
   },
   "repayments": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "over": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "receivedOn": {
       "type": "string"
      },
      "bankReference": {
       "type": "string"
      },
      "offsetId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "over",
      "id",
      "receivedOn",
      "bankReference",
      "offsetId"
     ]
    }
   },
   "offsets": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "basis": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/OffsetState"
      }
     },
     "required": [
      "amount",
      "id",
      "applicationId",
      "basis",
      "state"
     ]
    }
   },
   "writeOffs": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      },
      "document": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/WriteOffState"
      }
     },
     "required": [
      "amount",
      "id",
      "reason",
      "document",
      "state"
     ]
    }
   },
   "id": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "decisionId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "books": {
    "type": "object",
    "properties": {
     "fund": {
      "type": "string"
     },
     "fiscalYear": {
      "type": "number"
     },
     "measureGroup": {
      "type": "string"
     }
    },
    "required": [
     "fund",
     "fiscalYear",
     "measureGroup"
    ]
   },
   "orderedOn": {
    "type": "string"
   },
   "dueOn": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/RecoveryState"
   },
   "cancelledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "stayed": {
    "type": "boolean"
   }
  },
  "required": [
   "amount",
   "repaid",
   "writtenOff",
   "owed",
   "daysOverdue",
   "shares",
   "repayments",
   "offsets",
   "writeOffs",
   "id",
   "applicationId",
   "caseNumber",
   "enterpriseId",
   "commitmentId",
   "decisionId",
   "treasuryId",
   "books",
   "orderedOn",
   "dueOn",
   "state",
   "cancelledOn",
   "stayed"
  ]
 },
 "recoveriesDeclineWriteOff": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "string"
   },
   "repaid": {
    "type": "string"
   },
   "writtenOff": {
    "type": "string"
   },
   "owed": {
    "type": "string"
   },
   "daysOverdue": {
    "type": "number"
   },
   "shares": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "role": {
       "type": "string",
       "enum": [
        "district",
        "town"
       ]
      }
     },
     "required": [
      "amount",
      "treasuryId",
      "role"
     ]
    }
   },
   "repayments": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "over": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "receivedOn": {
       "type": "string"
      },
      "bankReference": {
       "type": "string"
      },
      "offsetId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "over",
      "id",
      "receivedOn",
      "bankReference",
      "offsetId"
     ]
    }
   },
   "offsets": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "basis": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/OffsetState"
      }
     },
     "required": [
      "amount",
      "id",
      "applicationId",
      "basis",
      "state"
     ]
    }
   },
   "writeOffs": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      },
      "document": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/WriteOffState"
      }
     },
     "required": [
      "amount",
      "id",
      "reason",
      "document",
      "state"
     ]
    }
   },
   "id": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "decisionId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "books": {
    "type": "object",
    "properties": {
     "fund": {
      "type": "string"
     },
     "fiscalYear": {
      "type": "number"
     },
     "measureGroup": {
      "type": "string"
     }
    },
    "required": [
     "fund",
     "fiscalYear",
     "measureGroup"
    ]
   },
   "orderedOn": {
    "type": "string"
   },
   "dueOn": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/RecoveryState"
   },
   "cancelledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "stayed": {
    "type": "boolean"
   }
  },
  "required": [
   "amount",
   "repaid",
   "writtenOff",
   "owed",
   "daysOverdue",
   "shares",
   "repayments",
   "offsets",
   "writeOffs",
   "id",
   "applicationId",
   "caseNumber",
   "enterpriseId",
   "commitmentId",
   "decisionId",
   "treasuryId",
   "books",
   "orderedOn",
   "dueOn",
   "state",
   "cancelledOn",
   "stayed"
  ]
 },
 "recoveriesList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "repaid": {
       "type": "string"
      },
      "writtenOff": {
       "type": "string"
      },
      "owed": {
       "type": "string"
      },
      "daysOverdue": {
       "type": "number"
      },
      "shares": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "amount": {
          "type": "string"
         },
         "treasuryId": {
          "type": "string"
         },
         "role": {
          "type": "string",
          "enum": [
           "district",
           "town"
          ]
         }
        },
        "required": [
         "amount",
         "treasuryId",
         "role"
        ]
       }
      },
      "repayments": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "amount": {
          "type": "string"
         },
         "over": {
          "type": "string"
         },
         "id": {
          "type": "string"
         },
         "receivedOn": {
          "type": "string"
         },
         "bankReference": {
          "type": "string"
         },
         "offsetId": {
          "anyOf": [
           {
            "type": "string"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        "required": [
         "amount",
         "over",
         "id",
         "receivedOn",
         "bankReference",
         "offsetId"
        ]
       }
      },
      "offsets": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "amount": {
          "type": "string"
         },
         "id": {
          "type": "string"
         },
         "applicationId": {
          "type": "string"
         },
         "basis": {
          "type": "string"
         },
         "state": {
          "$ref": "#/components/schemas/OffsetState"
         }
        },
        "required": [
         "amount",
         "id",
         "applicationId",
         "basis",
         "state"
        ]
       }
      },
      "writeOffs": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "amount": {
          "type": "string"
         },
         "id": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         },
         "document": {
          "type": "string"
         },
         "state": {
          "$ref": "#/components/schemas/WriteOffState"
         }
        },
        "required": [
         "amount",
         "id",
         "reason",
         "document",
         "state"
        ]
       }
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "caseNumber": {
       "type": "string"
      },
      "enterpriseId": {
       "type": "string"
      },
      "commitmentId": {
       "type": "string"
      },
      "decisionId": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "books": {
       "type": "object",
       "properties": {
        "fund": {
         "type": "string"
        },
        "fiscalYear": {
         "type": "number"
        },
        "measureGroup": {
         "type": "string"
        }
       },
       "required": [
        "fund",
        "fiscalYear",
        "measureGroup"
       ]
      },
      "orderedOn": {
       "type": "string"
      },
      "dueOn": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/RecoveryState"
      },
      "cancelledOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "stayed": {
       "type": "boolean"
      }
     },
     "required": [
      "amount",
      "repaid",
      "writtenOff",
      "owed",
      "daysOverdue",
      "shares",
      "repayments",
      "offsets",
      "writeOffs",
      "id",
      "applicationId",
      "caseNumber",
      "enterpriseId",
      "commitmentId",
      "decisionId",
      "treasuryId",
      "books",
      "orderedOn",
      "dueOn",
      "state",
      "cancelledOn",
      "stayed"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "recoveriesProposeOffset": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "string"
   },
   "repaid": {
    "type": "string"
   },
   "writtenOff": {
    "type": "string"
   },
   "owed": {
    "type": "string"
   },
   "daysOverdue": {
    "type": "number"
   },
   "shares": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "role": {
       "type": "string",
       "enum": [
        "district",
        "town"
       ]
      }
     },
     "required": [
      "amount",
      "treasuryId",
      "role"
     ]
    }
   },
   "repayments": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "over": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "receivedOn": {
       "type": "string"
      },
      "bankReference": {
       "type": "string"
      },
      "offsetId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "over",
      "id",
      "receivedOn",
      "bankReference",
      "offsetId"
     ]
    }
   },
   "offsets": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "basis": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/OffsetState"
      }
     },
     "required": [
      "amount",
      "id",
      "applicationId",
      "basis",
      "state"
     ]
    }
   },
   "writeOffs": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      },
      "document": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/WriteOffState"
      }
     },
     "required": [
      "amount",
      "id",
      "reason",
      "document",
      "state"
     ]
    }
   },
   "id": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "decisionId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "books": {
    "type": "object",
    "properties": {
     "fund": {
      "type": "string"
     },
     "fiscalYear": {
      "type": "number"
     },
     "measureGroup": {
      "type": "string"
     }
    },
    "required": [
     "fund",
     "fiscalYear",
     "measureGroup"
    ]
   },
   "orderedOn": {
    "type": "string"
   },
   "dueOn": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/RecoveryState"
   },
   "cancelledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "stayed": {
    "type": "boolean"
   },
   "offsetId": {
    "type": "string"
   }
  },
  "required": [
   "amount",
   "repaid",
   "writtenOff",
   "owed",
   "daysOverdue",
   "shares",
   "repayments",
   "offsets",
   "writeOffs",
   "id",
   "applicationId",
   "caseNumber",
   "enterpriseId",
   "commitmentId",
   "decisionId",
   "treasuryId",
   "books",
   "orderedOn",
   "dueOn",
   "state",
   "cancelledOn",
   "stayed",
   "offsetId"
  ]
 },
 "recoveriesProposeWriteOff": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "string"
   },
   "repaid": {
    "type": "string"
   },
   "writtenOff": {
    "type": "string"
   },
   "owed": {
    "type": "string"
   },
   "daysOverdue": {
    "type": "number"
   },
   "shares": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "role": {
       "type": "string",
       "enum": [
        "district",
        "town"
       ]
      }
     },
     "required": [
      "amount",
      "treasuryId",
      "role"
     ]
    }
   },
   "repayments": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "over": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "receivedOn": {
       "type": "string"
      },
      "bankReference": {
       "type": "string"
      },
      "offsetId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "over",
      "id",
      "receivedOn",
      "bankReference",
      "offsetId"
     ]
    }
   },
   "offsets": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "basis": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/OffsetState"
      }
     },
     "required": [
      "amount",
      "id",
      "applicationId",
      "basis",
      "state"
     ]
    }
   },
   "writeOffs": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      },
      "document": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/WriteOffState"
      }
     },
     "required": [
      "amount",
      "id",
      "reason",
      "document",
      "state"
     ]
    }
   },
   "id": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "decisionId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "books": {
    "type": "object",
    "properties": {
     "fund": {
      "type": "string"
     },
     "fiscalYear": {
      "type": "number"
     },
     "measureGroup": {
      "type": "string"
     }
    },
    "required": [
     "fund",
     "fiscalYear",
     "measureGroup"
    ]
   },
   "orderedOn": {
    "type": "string"
   },
   "dueOn": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/RecoveryState"
   },
   "cancelledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "stayed": {
    "type": "boolean"
   },
   "writeOffId": {
    "type": "string"
   }
  },
  "required": [
   "amount",
   "repaid",
   "writtenOff",
   "owed",
   "daysOverdue",
   "shares",
   "repayments",
   "offsets",
   "writeOffs",
   "id",
   "applicationId",
   "caseNumber",
   "enterpriseId",
   "commitmentId",
   "decisionId",
   "treasuryId",
   "books",
   "orderedOn",
   "dueOn",
   "state",
   "cancelledOn",
   "stayed",
   "writeOffId"
  ]
 },
 "recoveriesRead": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "string"
   },
   "repaid": {
    "type": "string"
   },
   "writtenOff": {
    "type": "string"
   },
   "owed": {
    "type": "string"
   },
   "daysOverdue": {
    "type": "number"
   },
   "shares": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "role": {
       "type": "string",
       "enum": [
        "district",
        "town"
       ]
      }
     },
     "required": [
      "amount",
      "treasuryId",
      "role"
     ]
    }
   },
   "repayments": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "over": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "receivedOn": {
       "type": "string"
      },
      "bankReference": {
       "type": "string"
      },
      "offsetId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "over",
      "id",
      "receivedOn",
      "bankReference",
      "offsetId"
     ]
    }
   },
   "offsets": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "basis": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/OffsetState"
      }
     },
     "required": [
      "amount",
      "id",
      "applicationId",
      "basis",
      "state"
     ]
    }
   },
   "writeOffs": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      },
      "document": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/WriteOffState"
      }
     },
     "required": [
      "amount",
      "id",
      "reason",
      "document",
      "state"
     ]
    }
   },
   "id": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "decisionId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "books": {
    "type": "object",
    "properties": {
     "fund": {
      "type": "string"
     },
     "fiscalYear": {
      "type": "number"
     },
     "measureGroup": {
      "type": "string"
     }
    },
    "required": [
     "fund",
     "fiscalYear",
     "measureGroup"
    ]
   },
   "orderedOn": {
    "type": "string"
   },
   "dueOn": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/RecoveryState"
   },
   "cancelledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "stayed": {
    "type": "boolean"
   }
  },
  "required": [
   "amount",
   "repaid",
   "writtenOff",
   "owed",
   "daysOverdue",
   "shares",
   "repayments",
   "offsets",
   "writeOffs",
   "id",
   "applicationId",
   "caseNumber",
   "enterpriseId",
   "commitmentId",
   "decisionId",
   "treasuryId",
   "books",
   "orderedOn",
   "dueOn",
   "state",
   "cancelledOn",
   "stayed"
  ]
 },
 "recoveriesRepay": {
  "$ref": "#/components/schemas/RepaymentAnswer"
 },
 "reportsDismiss": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "state": {
    "type": "string",
    "enum": [
     "checking",
     "investigated",
     "not-pursued",
     "received"
    ]
   }
  },
  "required": [
   "id",
   "state"
  ]
 },
 "reportsFile": {
  "type": "object",
  "properties": {
   "receipt": {
    "type": "string"
   }
  },
  "required": [
   "receipt"
  ]
 },
 "reportsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "stateName": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已收到"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "received"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "核查中"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "being checked"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "已立案"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "led to an investigation"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "不予立案"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "not pursued"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        }
       ]
      },
      "reportedAt": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "organisationId": {
       "type": "string"
      },
      "documentId": {
       "type": "string"
      },
      "enterpriseName": {
       "type": "string"
      },
      "text": {
       "type": "string"
      },
      "reporterName": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "contact": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "state": {
       "type": "string",
       "enum": [
        "checking",
        "investigated",
        "not-pursued",
        "received"
       ]
      },
      "investigationId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "answer": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "stateName",
      "reportedAt",
      "id",
      "organisationId",
      "documentId",
      "enterpriseName",
      "text",
      "reporterName",
      "contact",
      "state",
      "investigationId",
      "answer"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "reportsOutcome": {
  "type": "object",
  "properties": {
   "state": {
    "type": "string",
    "enum": [
     "checking",
     "investigated",
     "not-pursued",
     "received"
    ]
   },
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已收到"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "received"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "核查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "being checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "led to an investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "answer": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "reportedAt": {
    "type": "string"
   }
  },
  "required": [
   "state",
   "stateName",
   "answer",
   "reportedAt"
  ]
 },
 "reportsTakeUp": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "savedViewsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SavedView"
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "savedViewsSave": {
  "$ref": "#/components/schemas/SavedView"
 },
 "scoresList": {
  "$ref": "#/components/schemas/PresentedScores"
 },
 "scoresRecord": {
  "type": "object",
  "properties": {
   "scoring": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/Scoring"
     },
     {
      "type": "null"
     }
    ]
   },
   "counts": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "guide": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "version": {
         "type": "number"
        }
       },
       "required": [
        "code",
        "version"
       ]
      },
      "points": {
       "$ref": "#/components/schemas/Points"
      },
      "total": {
       "type": "number"
      },
      "scoredBy": {
       "type": "string"
      },
      "scoredAt": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "guide",
      "points",
      "total",
      "scoredBy",
      "scoredAt"
     ]
    }
   },
   "version": {
    "type": "number"
   }
  },
  "required": [
   "scoring",
   "counts",
   "items",
   "version"
  ]
 },
 "settlementsCancel": {
  "type": "object",
  "properties": {
   "opening": {
    "type": "string"
   },
   "closing": {
    "type": "string"
   },
   "due": {
    "type": "string"
   },
   "madeAt": {
    "type": "string"
   },
   "closedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "districtId": {
    "type": "string"
   },
   "townId": {
    "type": "string"
   },
   "districtTreasuryId": {
    "type": "string"
   },
   "townTreasuryId": {
    "type": "string"
   },
   "fund": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "periodFrom": {
    "type": "string"
   },
   "periodTo": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/SettlementState"
   },
   "version": {
    "type": "number"
   },
   "madeBy": {
    "type": "string"
   },
   "closedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "contentHash": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "settledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "bankReference": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelAskedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "opening",
   "closing",
   "due",
   "madeAt",
   "closedAt",
   "id",
   "number",
   "districtId",
   "townId",
   "districtTreasuryId",
   "townTreasuryId",
   "fund",
   "periodFrom",
   "periodTo",
   "state",
   "version",
   "madeBy",
   "closedBy",
   "contentHash",
   "settledOn",
   "bankReference",
   "cancelAskedBy",
   "cancelReason"
  ]
 },
 "settlementsClose": {
  "type": "object",
  "properties": {
   "opening": {
    "type": "string"
   },
   "closing": {
    "type": "string"
   },
   "due": {
    "type": "string"
   },
   "madeAt": {
    "type": "string"
   },
   "closedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "districtId": {
    "type": "string"
   },
   "townId": {
    "type": "string"
   },
   "districtTreasuryId": {
    "type": "string"
   },
   "townTreasuryId": {
    "type": "string"
   },
   "fund": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "periodFrom": {
    "type": "string"
   },
   "periodTo": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/SettlementState"
   },
   "version": {
    "type": "number"
   },
   "madeBy": {
    "type": "string"
   },
   "closedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "contentHash": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "settledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "bankReference": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelAskedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "opening",
   "closing",
   "due",
   "madeAt",
   "closedAt",
   "id",
   "number",
   "districtId",
   "townId",
   "districtTreasuryId",
   "townTreasuryId",
   "fund",
   "periodFrom",
   "periodTo",
   "state",
   "version",
   "madeBy",
   "closedBy",
   "contentHash",
   "settledOn",
   "bankReference",
   "cancelAskedBy",
   "cancelReason"
  ]
 },
 "settlementsConfirm": {
  "type": "object",
  "properties": {
   "recordedAt": {
    "type": "string"
   },
   "confirmedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "districtId": {
    "type": "string"
   },
   "measure": {
    "type": "string"
   },
   "governed": {
    "type": "boolean"
   },
   "districtParts": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "townParts": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "sourceNumber": {
    "type": "string"
   },
   "sourceTitle": {
    "type": "string"
   },
   "finding": {
    "type": "string"
   },
   "recordedBy": {
    "type": "string"
   },
   "confirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "recordedAt",
   "confirmedAt",
   "id",
   "districtId",
   "measure",
   "governed",
   "districtParts",
   "townParts",
   "sourceNumber",
   "sourceTitle",
   "finding",
   "recordedBy",
   "confirmedBy"
  ]
 },
 "settlementsConfirmCancel": {
  "type": "object",
  "properties": {
   "opening": {
    "type": "string"
   },
   "closing": {
    "type": "string"
   },
   "due": {
    "type": "string"
   },
   "madeAt": {
    "type": "string"
   },
   "closedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "districtId": {
    "type": "string"
   },
   "townId": {
    "type": "string"
   },
   "districtTreasuryId": {
    "type": "string"
   },
   "townTreasuryId": {
    "type": "string"
   },
   "fund": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "periodFrom": {
    "type": "string"
   },
   "periodTo": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/SettlementState"
   },
   "version": {
    "type": "number"
   },
   "madeBy": {
    "type": "string"
   },
   "closedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "contentHash": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "settledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "bankReference": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelAskedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "opening",
   "closing",
   "due",
   "madeAt",
   "closedAt",
   "id",
   "number",
   "districtId",
   "townId",
   "districtTreasuryId",
   "townTreasuryId",
   "fund",
   "periodFrom",
   "periodTo",
   "state",
   "version",
   "madeBy",
   "closedBy",
   "contentHash",
   "settledOn",
   "bankReference",
   "cancelAskedBy",
   "cancelReason"
  ]
 },
 "settlementsConfirmReapportionment": {
  "type": "object",
  "properties": {
   "district": {
    "type": "string"
   },
   "town": {
    "type": "string"
   },
   "proposedAt": {
    "type": "string"
   },
   "decidedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "determinationId": {
    "type": "string"
   },
   "state": {
    "type": "string",
    "enum": [
     "confirmed",
     "declined",
     "proposed"
    ]
   },
   "proposedBy": {
    "type": "string"
   }
  },
  "required": [
   "district",
   "town",
   "proposedAt",
   "decidedAt",
   "id",
   "commitmentId",
   "applicationId",
   "caseNumber",
   "determinationId",
   "state",
   "proposedBy"
  ]
 },
 "settlementsDeclineReapportionment": {
  "type": "object",
  "properties": {
   "district": {
    "type": "string"
   },
   "town": {
    "type": "string"
   },
   "proposedAt": {
    "type": "string"
   },
   "decidedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "determinationId": {
    "type": "string"
   },
   "state": {
    "type": "string",
    "enum": [
     "confirmed",
     "declined",
     "proposed"
    ]
   },
   "proposedBy": {
    "type": "string"
   }
  },
  "required": [
   "district",
   "town",
   "proposedAt",
   "decidedAt",
   "id",
   "commitmentId",
   "applicationId",
   "caseNumber",
   "determinationId",
   "state",
   "proposedBy"
  ]
 },
 "settlementsDeterminations": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "recordedAt": {
       "type": "string"
      },
      "confirmedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "districtId": {
       "type": "string"
      },
      "measure": {
       "type": "string"
      },
      "governed": {
       "type": "boolean"
      },
      "districtParts": {
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      },
      "townParts": {
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      },
      "sourceNumber": {
       "type": "string"
      },
      "sourceTitle": {
       "type": "string"
      },
      "finding": {
       "type": "string"
      },
      "recordedBy": {
       "type": "string"
      },
      "confirmedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "recordedAt",
      "confirmedAt",
      "id",
      "districtId",
      "measure",
      "governed",
      "districtParts",
      "townParts",
      "sourceNumber",
      "sourceTitle",
      "finding",
      "recordedBy",
      "confirmedBy"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "settlementsDetermine": {
  "type": "object",
  "properties": {
   "recordedAt": {
    "type": "string"
   },
   "confirmedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "districtId": {
    "type": "string"
   },
   "measure": {
    "type": "string"
   },
   "governed": {
    "type": "boolean"
   },
   "districtParts": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "townParts": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "sourceNumber": {
    "type": "string"
   },
   "sourceTitle": {
    "type": "string"
   },
   "finding": {
    "type": "string"
   },
   "recordedBy": {
    "type": "string"
   },
   "confirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "recordedAt",
   "confirmedAt",
   "id",
   "districtId",
   "measure",
   "governed",
   "districtParts",
   "townParts",
   "sourceNumber",
   "sourceTitle",
   "finding",
   "recordedBy",
   "confirmedBy"
  ]
 },
 "settlementsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "opening": {
       "type": "string"
      },
      "closing": {
       "type": "string"
      },
      "due": {
       "type": "string"
      },
      "madeAt": {
       "type": "string"
      },
      "closedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "number": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "districtId": {
       "type": "string"
      },
      "townId": {
       "type": "string"
      },
      "districtTreasuryId": {
       "type": "string"
      },
      "townTreasuryId": {
       "type": "string"
      },
      "fund": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "periodFrom": {
       "type": "string"
      },
      "periodTo": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/SettlementState"
      },
      "version": {
       "type": "number"
      },
      "madeBy": {
       "type": "string"
      },
      "closedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "contentHash": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "settledOn": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "bankReference": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "cancelAskedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "cancelReason": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "opening",
      "closing",
      "due",
      "madeAt",
      "closedAt",
      "id",
      "number",
      "districtId",
      "townId",
      "districtTreasuryId",
      "townTreasuryId",
      "fund",
      "periodFrom",
      "periodTo",
      "state",
      "version",
      "madeBy",
      "closedBy",
      "contentHash",
      "settledOn",
      "bankReference",
      "cancelAskedBy",
      "cancelReason"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "settlementsMake": {
  "type": "object",
  "properties": {
   "opening": {
    "type": "string"
   },
   "closing": {
    "type": "string"
   },
   "due": {
    "type": "string"
   },
   "madeAt": {
    "type": "string"
   },
   "closedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "districtId": {
    "type": "string"
   },
   "townId": {
    "type": "string"
   },
   "districtTreasuryId": {
    "type": "string"
   },
   "townTreasuryId": {
    "type": "string"
   },
   "fund": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "periodFrom": {
    "type": "string"
   },
   "periodTo": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/SettlementState"
   },
   "version": {
    "type": "number"
   },
   "madeBy": {
    "type": "string"
   },
   "closedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "contentHash": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "settledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "bankReference": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelAskedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "opening",
   "closing",
   "due",
   "madeAt",
   "closedAt",
   "id",
   "number",
   "districtId",
   "townId",
   "districtTreasuryId",
   "townTreasuryId",
   "fund",
   "periodFrom",
   "periodTo",
   "state",
   "version",
   "madeBy",
   "closedBy",
   "contentHash",
   "settledOn",
   "bankReference",
   "cancelAskedBy",
   "cancelReason"
  ]
 },
 "settlementsPending": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "organisation": {
       "type": "string"
      },
      "measure": {
       "type": "string"
      },
      "title": {
       "$ref": "#/components/schemas/Text"
      },
      "documentNumber": {
       "type": "string"
      },
      "clause": {
       "type": "string"
      },
      "governedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "number": {
          "type": "string"
         },
         "title": {
          "type": "string"
         }
        },
        "required": [
         "number",
         "title"
        ]
       }
      },
      "recorded": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "recordedAt": {
           "type": "string"
          },
          "confirmedAt": {
           "anyOf": [
            {
             "type": "string"
            },
            {
             "type": "null"
            }
           ]
          },
          "id": {
           "type": "string"
          },
          "districtId": {
           "type": "string"
          },
          "measure": {
           "type": "string"
          },
          "governed": {
           "type": "boolean"
          },
          "districtParts": {
           "anyOf": [
            {
             "type": "number"
            },
            {
             "type": "null"
            }
           ]
          },
          "townParts": {
           "anyOf": [
            {
             "type": "number"
            },
            {
             "type": "null"
            }
           ]
          },
          "sourceNumber": {
           "type": "string"
          },
          "sourceTitle": {
           "type": "string"
          },
          "finding": {
           "type": "string"
          },
          "recordedBy": {
           "type": "string"
          },
          "confirmedBy": {
           "anyOf": [
            {
             "type": "string"
            },
            {
             "type": "null"
            }
           ]
          }
         },
         "required": [
          "recordedAt",
          "confirmedAt",
          "id",
          "districtId",
          "measure",
          "governed",
          "districtParts",
          "townParts",
          "sourceNumber",
          "sourceTitle",
          "finding",
          "recordedBy",
          "confirmedBy"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "unsettled": {
       "type": "object",
       "properties": {
        "entries": {
         "type": "number"
        },
        "amount": {
         "type": "string"
        }
       },
       "required": [
        "entries",
        "amount"
       ]
      }
     },
     "required": [
      "organisation",
      "measure",
      "title",
      "documentNumber",
      "clause",
      "governedBy",
      "recorded",
      "unsettled"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "settlementsRead": {
  "type": "object",
  "properties": {
   "lines": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "fund": {
       "type": "string"
      },
      "fiscalYear": {
       "type": "number"
      },
      "measureGroup": {
       "type": "string"
      },
      "journalId": {
       "type": "string"
      },
      "entryLine": {
       "type": "number"
      },
      "day": {
       "type": "string"
      },
      "kind": {
       "type": "string",
       "enum": [
        "adjustment",
        "appropriation",
        "carry-over",
        "commitment",
        "over-payment",
        "payment",
        "payment-returned",
        "reapportionment",
        "recovery-cancelled",
        "recovery-ordered",
        "refund",
        "release",
        "repayment",
        "repayment-undone",
        "reversal",
        "settlement",
        "suspense",
        "write-off"
       ]
      },
      "reference": {
       "type": "string"
      },
      "applicationId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "caseNumber": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "measure": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "account": {
       "type": "string",
       "enum": [
        "due-from-town",
        "due-to-town"
       ]
      }
     },
     "required": [
      "amount",
      "fund",
      "fiscalYear",
      "measureGroup",
      "journalId",
      "entryLine",
      "day",
      "kind",
      "reference",
      "applicationId",
      "caseNumber",
      "measure",
      "account"
     ]
    }
   },
   "opening": {
    "type": "string"
   },
   "closing": {
    "type": "string"
   },
   "due": {
    "type": "string"
   },
   "madeAt": {
    "type": "string"
   },
   "closedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "districtId": {
    "type": "string"
   },
   "townId": {
    "type": "string"
   },
   "districtTreasuryId": {
    "type": "string"
   },
   "townTreasuryId": {
    "type": "string"
   },
   "fund": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "periodFrom": {
    "type": "string"
   },
   "periodTo": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/SettlementState"
   },
   "version": {
    "type": "number"
   },
   "madeBy": {
    "type": "string"
   },
   "closedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "contentHash": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "settledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "bankReference": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelAskedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "lines",
   "opening",
   "closing",
   "due",
   "madeAt",
   "closedAt",
   "id",
   "number",
   "districtId",
   "townId",
   "districtTreasuryId",
   "townTreasuryId",
   "fund",
   "periodFrom",
   "periodTo",
   "state",
   "version",
   "madeBy",
   "closedBy",
   "contentHash",
   "settledOn",
   "bankReference",
   "cancelAskedBy",
   "cancelReason"
  ]
 },
 "settlementsReapportion": {
  "type": "object",
  "properties": {
   "district": {
    "type": "string"
   },
   "town": {
    "type": "string"
   },
   "proposedAt": {
    "type": "string"
   },
   "decidedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "determinationId": {
    "type": "string"
   },
   "state": {
    "type": "string",
    "enum": [
     "confirmed",
     "declined",
     "proposed"
    ]
   },
   "proposedBy": {
    "type": "string"
   }
  },
  "required": [
   "district",
   "town",
   "proposedAt",
   "decidedAt",
   "id",
   "commitmentId",
   "applicationId",
   "caseNumber",
   "determinationId",
   "state",
   "proposedBy"
  ]
 },
 "settlementsReapportionments": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "district": {
       "type": "string"
      },
      "town": {
       "type": "string"
      },
      "proposedAt": {
       "type": "string"
      },
      "decidedAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "commitmentId": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "caseNumber": {
       "type": "string"
      },
      "determinationId": {
       "type": "string"
      },
      "state": {
       "type": "string",
       "enum": [
        "confirmed",
        "declined",
        "proposed"
       ]
      },
      "proposedBy": {
       "type": "string"
      }
     },
     "required": [
      "district",
      "town",
      "proposedAt",
      "decidedAt",
      "id",
      "commitmentId",
      "applicationId",
      "caseNumber",
      "determinationId",
      "state",
      "proposedBy"
     ]
    }
   },
   "nextCursor": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "items",
   "nextCursor"
  ]
 },
 "settlementsSettle": {
  "type": "object",
  "properties": {
   "opening": {
    "type": "string"
   },
   "closing": {
    "type": "string"
   },
   "due": {
    "type": "string"
   },
   "madeAt": {
    "type": "string"
   },
   "closedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "districtId": {
    "type": "string"
   },
   "townId": {
    "type": "string"
   },
   "districtTreasuryId": {
    "type": "string"
   },
   "townTreasuryId": {
    "type": "string"
   },
   "fund": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "periodFrom": {
    "type": "string"
   },
   "periodTo": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/SettlementState"
   },
   "version": {
    "type": "number"
   },
   "madeBy": {
    "type": "string"
   },
   "closedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "contentHash": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "settledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "bankReference": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelAskedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "cancelReason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "opening",
   "closing",
   "due",
   "madeAt",
   "closedAt",
   "id",
   "number",
   "districtId",
   "townId",
   "districtTreasuryId",
   "townTreasuryId",
   "fund",
   "periodFrom",
   "periodTo",
   "state",
   "version",
   "madeBy",
   "closedBy",
   "contentHash",
   "settledOn",
   "bankReference",
   "cancelAskedBy",
   "cancelReason"
  ]
 },
 "signalsAnswer": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "verdict": {
    "type": "string",
    "enum": [
     "explained",
     "follow-up"
    ]
   }
  },
  "required": [
   "id",
   "verdict"
  ]
 },
 "signalsSignals": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "kind": {
       "type": "string",
       "enum": [
        "contradicting-facts",
        "same-account",
        "same-evidence",
        "same-invoice",
        "same-item-elsewhere"
       ]
      },
      "name": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "与其他企业收款账户相同"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "the same bank account as another enterprise"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "与其他案件材料相同"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "the same evidence as in another case"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "与其他案件发票号相同"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "the same invoice number as in another case"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "同一事项在其他区申报"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "the same item claimed in another district"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string",
           "enum": [
            "与以往申报内容不一致"
           ]
          },
          "en": {
           "type": "string",
           "enum": [
            "facts that contradict another case"
           ]
          }
         },
         "required": [
          "zh",
          "en"
         ]
        }
       ]
      },
      "otherId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "foundAt": {
       "type": "string"
      },
      "answeredAt": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "id": {
       "type": "string"
      },
      "detail": {
       "type": "object",
       "additionalProperties": {}
      },
      "verdict": {
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "explained",
          "follow-up"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "answer": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "answeredBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "kind",
      "name",
      "otherId",
      "foundAt",
      "answeredAt",
      "id",
      "detail",
      "verdict",
      "answer",
      "answeredBy"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "skeletonsPropose": {
  "type": "object",
  "properties": {
   "skeleton": {
    "$ref": "#/components/schemas/Skeleton"
   },
   "yaml": {
    "type": "string"
   }
  },
  "required": [
   "skeleton",
   "yaml"
  ]
 },
 "statisticsAwards": {
  "type": "object",
  "properties": {
   "by": {
    "type": "string",
    "enum": [
     "industry",
     "measure",
     "month",
     "size",
     "town"
    ]
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "name": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "amount": {
       "type": "string"
      },
      "mean": {
       "type": "string"
      },
      "districtShare": {
       "type": "string"
      },
      "townShare": {
       "type": "string"
      },
      "key": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "count": {
       "type": "number"
      }
     },
     "required": [
      "name",
      "amount",
      "mean",
      "districtShare",
      "townShare",
      "key",
      "count"
     ]
    }
   },
   "total": {
    "type": "object",
    "properties": {
     "count": {
      "type": "number"
     },
     "amount": {
      "type": "string"
     },
     "districtShare": {
      "type": "string"
     },
     "townShare": {
      "type": "string"
     }
    },
    "required": [
     "count",
     "amount",
     "districtShare",
     "townShare"
    ]
   },
   "from": {
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "computedAt": {
    "type": "string"
   }
  },
  "required": [
   "by",
   "items",
   "total",
   "from",
   "to",
   "computedAt"
  ]
 },
 "statisticsBudget": {
  "type": "object",
  "properties": {
   "year": {
    "type": "number"
   },
   "by": {
    "type": "string",
    "enum": [
     "measure",
     "month"
    ]
   },
   "computedAt": {
    "type": "string"
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "appropriated": {
       "type": "string"
      },
      "available": {
       "type": "string"
      },
      "encumbered": {
       "type": "string"
      },
      "spent": {
       "type": "string"
      },
      "recovered": {
       "type": "string"
      },
      "key": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "fundName": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "groupName": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "zh": {
           "type": "string"
          },
          "en": {
           "type": "string"
          }
         },
         "required": [
          "zh",
          "en"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "fund": {
       "type": "string"
      },
      "fiscalYear": {
       "type": "number"
      },
      "measureGroup": {
       "type": "string"
      },
      "organisation": {
       "type": "string"
      },
      "nameZh": {
       "type": "string"
      },
      "nameEn": {
       "type": "string"
      }
     },
     "required": [
      "appropriated",
      "available",
      "encumbered",
      "spent",
      "recovered",
      "key",
      "fundName",
      "groupName",
      "fund",
      "fiscalYear",
      "measureGroup"
     ]
    }
   },
   "totals": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "appropriated": {
       "type": "string"
      },
      "available": {
       "type": "string"
      },
      "encumbered": {
       "type": "string"
      },
      "spent": {
       "type": "string"
      },
      "recovered": {
       "type": "string"
      },
      "key": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "appropriated",
      "available",
      "encumbered",
      "spent",
      "recovered",
      "key"
     ]
    }
   }
  },
  "required": [
   "year",
   "by",
   "computedAt",
   "items",
   "totals"
  ]
 },
 "statisticsReasons": {
  "type": "object",
  "properties": {
   "refusals": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "documentId": {
       "type": "string"
      },
      "clause": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "count": {
       "type": "number"
      }
     },
     "required": [
      "documentId",
      "clause",
      "count"
     ]
    }
   },
   "defects": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "measure": {
       "type": "string"
      },
      "kind": {
       "type": "string",
       "enum": [
        "evidence",
        "fact"
       ]
      },
      "target": {
       "type": "string"
      },
      "count": {
       "type": "number"
      }
     },
     "required": [
      "measure",
      "kind",
      "target",
      "count"
     ]
    }
   },
   "from": {
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "computedAt": {
    "type": "string"
   }
  },
  "required": [
   "refusals",
   "defects",
   "from",
   "to",
   "computedAt"
  ]
 },
 "statisticsStages": {
  "type": "object",
  "properties": {
   "measure": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/StageFigures"
    }
   },
   "from": {
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "computedAt": {
    "type": "string"
   }
  },
  "required": [
   "measure",
   "items",
   "from",
   "to",
   "computedAt"
  ]
 },
 "superiorAwardsAnswer": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "recordedAt": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "type": "string"
      },
      "issuedOn": {
       "type": "string"
      },
      "paid": {
       "type": "boolean"
      },
      "state": {
       "type": "string",
       "enum": [
        "confirmed",
        "recorded",
        "withdrawn"
       ]
      },
      "recordedBy": {
       "type": "string"
      },
      "decidedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "recordedAt",
      "id",
      "applicationId",
      "number",
      "title",
      "issuedOn",
      "paid",
      "state",
      "recordedBy",
      "decidedBy"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "superiorAwardsList": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "recordedAt": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "type": "string"
      },
      "issuedOn": {
       "type": "string"
      },
      "paid": {
       "type": "boolean"
      },
      "state": {
       "type": "string",
       "enum": [
        "confirmed",
        "recorded",
        "withdrawn"
       ]
      },
      "recordedBy": {
       "type": "string"
      },
      "decidedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "recordedAt",
      "id",
      "applicationId",
      "number",
      "title",
      "issuedOn",
      "paid",
      "state",
      "recordedBy",
      "decidedBy"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 },
 "superiorAwardsRecord": {
  "type": "object",
  "properties": {
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "recordedAt": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "type": "string"
      },
      "issuedOn": {
       "type": "string"
      },
      "paid": {
       "type": "boolean"
      },
      "state": {
       "type": "string",
       "enum": [
        "confirmed",
        "recorded",
        "withdrawn"
       ]
      },
      "recordedBy": {
       "type": "string"
      },
      "decidedBy": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "recordedAt",
      "id",
      "applicationId",
      "number",
      "title",
      "issuedOn",
      "paid",
      "state",
      "recordedBy",
      "decidedBy"
     ]
    }
   }
  },
  "required": [
   "items"
  ]
 }
};
export const COMPONENTS: Record<string, object> = {
 "AffectedCase": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "measure": {
    "type": "string"
   },
   "title": {
    "type": "object",
    "properties": {
     "zh": {
      "type": "string"
     },
     "en": {
      "type": "string"
     }
    },
    "required": [
     "zh",
     "en"
    ]
   },
   "state": {
    "type": "string",
    "enum": [
     "approved",
     "clawed_back",
     "disbursed",
     "district_review",
     "draft",
     "lapsed",
     "public_notice",
     "recovery",
     "rejected",
     "returned",
     "revoked",
     "submitted",
     "town_review",
     "withdrawn"
    ]
   },
   "frozen": {
    "type": "boolean"
   },
   "amount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "paid": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "effect": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "recover",
       "revoke"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "id",
   "number",
   "measure",
   "title",
   "state",
   "frozen",
   "amount",
   "paid",
   "effect"
  ]
 },
 "AliveBody": {
  "type": "object",
  "properties": {
   "status": {
    "type": "string",
    "enum": [
     "alive"
    ]
   }
  },
  "required": [
   "status"
  ]
 },
 "AmountKind": {
  "type": "string",
  "enum": [
   "at-most",
   "exact",
   "none",
   "open"
  ]
 },
 "AmountStep": {
  "type": "object",
  "properties": {
   "rule": {
    "$ref": "#/components/schemas/StepRule"
   },
   "detail": {
    "$ref": "#/components/schemas/Text"
   },
   "amount": {
    "type": "string"
   },
   "clause": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "quote": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "rule",
   "detail",
   "amount",
   "clause",
   "quote"
  ]
 },
 "Assessment": {
  "type": "object",
  "properties": {
   "measure": {
    "type": "string"
   },
   "document": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "number": {
      "type": "string"
     },
     "version": {
      "type": "number"
     }
    },
    "required": [
     "id",
     "number",
     "version"
    ]
   },
   "guide": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "version": {
        "type": "number"
       }
      },
      "required": [
       "code",
       "version"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "on": {
    "type": "string"
   },
   "outcome": {
    "$ref": "#/components/schemas/Outcome"
   },
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ConditionTrace"
    }
   },
   "amount": {
    "$ref": "#/components/schemas/AwardAmount"
   },
   "limits": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/LimitTrace"
    }
   },
   "shares": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "treasury": {
       "$ref": "#/components/schemas/Treasury"
      },
      "amount": {
       "type": "string"
      }
     },
     "required": [
      "treasury",
      "amount"
     ]
    }
   },
   "sharing": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/SharingTrace"
     },
     {
      "type": "null"
     }
    ]
   },
   "missing": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "measure",
   "document",
   "guide",
   "on",
   "outcome",
   "conditions",
   "amount",
   "limits",
   "shares",
   "sharing",
   "missing"
  ]
 },
 "AuditAction": {
  "type": "string",
  "enum": [
   "contact-changed",
   "document-published",
   "dry-run-asked",
   "enterprise-classified",
   "entitlements-offered",
   "evidence-downloaded",
   "exported",
   "guide-published",
   "identity-linked",
   "identity-unlinked",
   "job-retried",
   "locked-out",
   "password-reset",
   "person-changed",
   "person-created",
   "person-disabled",
   "person-enabled",
   "person-unlocked",
   "recognition-list-discarded",
   "recognition-list-published",
   "roles-changed",
   "sign-in-failed",
   "signed-in",
   "signed-out",
   "token-reused"
  ]
 },
 "Award": {
  "anyOf": [
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "exact"
      ]
     },
     "amount": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "amount",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "rate"
      ]
     },
     "of": {
      "$ref": "#/components/schemas/RateBase"
     },
     "rate": {
      "type": "string"
     },
     "bound": {
      "type": "string",
      "enum": [
       "at-most",
       "exact"
      ]
     },
     "cap": {
      "type": "string"
     },
     "capQuote": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "of",
     "rate",
     "bound",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "at-most"
      ]
     },
     "ceiling": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "ceiling",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "sum-of-heads"
      ]
     },
     "heads": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "fact": {
         "type": "string"
        },
        "label": {
         "$ref": "#/components/schemas/Text"
        }
       },
       "required": [
        "fact",
        "label"
       ]
      }
     },
     "cap": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "heads",
     "cap",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "match"
      ]
     },
     "of": {
      "type": "object",
      "properties": {
       "fact": {
        "type": "string"
       }
      },
      "required": [
       "fact"
      ]
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "of",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "set-by-guide"
      ]
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "none"
      ]
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "quote"
    ]
   }
  ]
 },
 "AwardAmount": {
  "type": "object",
  "properties": {
   "kind": {
    "$ref": "#/components/schemas/AmountKind"
   },
   "value": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "currency": {
    "type": "string",
    "enum": [
     "CNY"
    ]
   },
   "steps": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/AmountStep"
    }
   }
  },
  "required": [
   "kind",
   "value",
   "currency",
   "steps"
  ]
 },
 "BarListed": {
  "type": "object",
  "properties": {
   "decisionId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "liftedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "stayed": {
    "type": "boolean"
   },
   "voided": {
    "type": "boolean"
   },
   "id": {
    "type": "string"
   },
   "fromDay": {
    "type": "string"
   },
   "citation": {
    "$ref": "#/components/schemas/Citation"
   }
  },
  "required": [
   "decisionId",
   "enterpriseId",
   "enterpriseName",
   "documentId",
   "liftedOn",
   "stayed",
   "voided",
   "id",
   "fromDay",
   "citation"
  ]
 },
 "BatchState": {
  "type": "string",
  "enum": [
   "confirmed",
   "made",
   "recalled",
   "released",
   "sent"
  ]
 },
 "BookedBudget": {
  "type": "object",
  "properties": {
   "journalId": {
    "type": "string"
   },
   "organisation": {
    "type": "string"
   },
   "fund": {
    "type": "string"
   },
   "fiscalYear": {
    "type": "number"
   },
   "measureGroup": {
    "type": "string"
   },
   "amount": {
    "type": "string"
   }
  },
  "required": [
   "journalId",
   "organisation",
   "fund",
   "fiscalYear",
   "measureGroup",
   "amount"
  ]
 },
 "BulkResult": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "ok": {
    "type": "boolean"
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string"
   },
   "refusal": {
    "$ref": "#/components/schemas/Problem"
   }
  },
  "required": [
   "id",
   "ok"
  ]
 },
 "BulkResults": {
  "type": "object",
  "properties": {
   "results": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/BulkResult"
    }
   }
  },
  "required": [
   "results"
  ]
 },
 "CatalogueSource": {
  "type": "object",
  "properties": {
   "clause": {
    "type": "string"
   },
   "quote": {
    "type": "string"
   }
  },
  "required": [
   "clause",
   "quote"
  ]
 },
 "ChainVerification": {
  "type": "object",
  "properties": {
   "intact": {
    "type": "boolean"
   },
   "seals": {
    "type": "number"
   },
   "entries": {
    "type": "number"
   },
   "unsealed": {
    "type": "number"
   },
   "head": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "brokenAt": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "intact",
   "seals",
   "entries",
   "unsealed",
   "head",
   "brokenAt"
  ]
 },
 "Check": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string"
   },
   "zh": {
    "type": "string"
   },
   "en": {
    "type": "string"
   },
   "expected": {
    "type": "string"
   },
   "found": {
    "type": "string"
   },
   "holds": {
    "type": "boolean"
   }
  },
  "required": [
   "name",
   "zh",
   "en",
   "expected",
   "found",
   "holds"
  ]
 },
 "Citation": {
  "type": "object",
  "properties": {
   "documentId": {
    "type": "string"
   },
   "documentNumber": {
    "type": "string"
   },
   "clause": {
    "type": "string"
   },
   "quote": {
    "type": "string"
   }
  },
  "required": [
   "documentId",
   "documentNumber",
   "clause",
   "quote"
  ]
 },
 "Clause": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "path": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "heading": {
    "type": "string"
   },
   "label": {
    "type": "string"
   },
   "text": {
    "type": "string"
   },
   "responsibleUnits": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "id",
   "path",
   "heading",
   "label",
   "text",
   "responsibleUnits"
  ]
 },
 "CommitmentStatus": {
  "type": "string",
  "enum": [
   "clawed_back",
   "live",
   "paid",
   "revoked"
  ]
 },
 "Comparison": {
  "type": "object",
  "properties": {
   "cost": {
    "type": "object",
    "properties": {
     "first": {
      "type": "string"
     },
     "second": {
      "type": "string"
     }
    },
    "required": [
     "first",
     "second"
    ]
   },
   "higherInFirst": {
    "type": "object",
    "properties": {
     "cases": {
      "type": "number"
     },
     "by": {
      "type": "string"
     }
    },
    "required": [
     "cases",
     "by"
    ]
   },
   "higherInSecond": {
    "type": "object",
    "properties": {
     "cases": {
      "type": "number"
     },
     "by": {
      "type": "string"
     }
    },
    "required": [
     "cases",
     "by"
    ]
   },
   "same": {
    "type": "number"
   },
   "undetermined": {
    "type": "number"
   }
  },
  "required": [
   "cost",
   "higherInFirst",
   "higherInSecond",
   "same",
   "undetermined"
  ]
 },
 "Condition": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "expression": {
    "type": "string"
   },
   "quote": {
    "type": "string"
   },
   "message": {
    "$ref": "#/components/schemas/Text"
   }
  },
  "required": [
   "id",
   "expression",
   "quote",
   "message"
  ]
 },
 "ConditionTrace": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "outcome": {
    "type": "string",
    "enum": [
     "met",
     "undetermined",
     "unmet"
    ]
   },
   "expression": {
    "type": "string"
   },
   "clause": {
    "type": "string"
   },
   "quote": {
    "type": "string"
   },
   "message": {
    "$ref": "#/components/schemas/Text"
   },
   "factsUsed": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/components/schemas/FactJson"
    }
   },
   "missing": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "id",
   "outcome",
   "expression",
   "clause",
   "quote",
   "message",
   "factsUsed",
   "missing"
  ]
 },
 "Criterion": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "label": {
    "$ref": "#/components/schemas/Text"
   },
   "most": {
    "type": "number"
   }
  },
  "required": [
   "id",
   "label",
   "most"
  ]
 },
 "DaysInForce": {
  "type": "object",
  "properties": {
   "from": {
    "type": "string"
   },
   "to": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "from",
   "to"
  ]
 },
 "DeadlineView": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string",
    "enum": [
     "accept",
     "appeal",
     "capital-paid-in",
     "correction",
     "district-review",
     "document-expiry",
     "entitlement-answer",
     "guide-window",
     "investigation",
     "legal-check",
     "payment",
     "preliminary-check",
     "public-notice",
     "reconsideration",
     "repayment",
     "service",
     "statement-and-defence",
     "town-review",
     "window-closing"
    ]
   },
   "state": {
    "type": "string",
    "enum": [
     "cancelled",
     "met",
     "passed",
     "paused",
     "running"
    ]
   },
   "startedOn": {
    "type": "string"
   },
   "dueOn": {
    "type": "string"
   },
   "provisional": {
    "type": "boolean"
   },
   "binding": {
    "type": "boolean"
   },
   "workingDaysLeft": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "overdue": {
    "type": "boolean"
   },
   "late": {
    "type": "boolean"
   },
   "responsible": {
    "$ref": "#/components/schemas/Responsible"
   },
   "applicationId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "caseNumber": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "subject": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "id",
   "kind",
   "state",
   "startedOn",
   "dueOn",
   "provisional",
   "binding",
   "workingDaysLeft",
   "overdue",
   "late",
   "responsible",
   "applicationId",
   "caseNumber",
   "subject"
  ]
 },
 "Decision": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "outcome": {
    "$ref": "#/components/schemas/EnforcementOutcome"
   },
   "facts": {
    "type": "string"
   },
   "reason": {
    "type": "string"
   },
   "citation": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/Citation"
     },
     {
      "type": "null"
     }
    ]
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decidedBy": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "outcome",
   "facts",
   "reason",
   "citation",
   "legalBasis",
   "decidedBy"
  ]
 },
 "Declaration": {
  "type": "object",
  "properties": {
   "statement": {
    "type": "string"
   },
   "signedBy": {
    "type": "string"
   },
   "signedAt": {
    "type": "string"
   }
  },
  "required": [
   "statement",
   "signedBy",
   "signedAt"
  ]
 },
 "DeclaredFact": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string"
   },
   "label": {
    "type": "object",
    "properties": {
     "zh": {
      "type": "string"
     },
     "en": {
      "type": "string"
     }
    },
    "required": [
     "zh",
     "en"
    ]
   },
   "value": {},
   "evidence": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ProvingFile"
    }
   },
   "from": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Source"
    }
   }
  },
  "required": [
   "name",
   "label",
   "value",
   "evidence",
   "from"
  ]
 },
 "DocumentChange": {
  "type": "object",
  "properties": {
   "part": {
    "type": "string",
    "enum": [
     "clause",
     "header",
     "measure",
     "provision"
    ]
   },
   "of": {
    "type": "string"
   },
   "at": {
    "type": "string"
   },
   "kind": {
    "type": "string",
    "enum": [
     "added",
     "changed",
     "removed"
    ]
   },
   "before": {},
   "after": {}
  },
  "required": [
   "part",
   "of",
   "at",
   "kind",
   "before",
   "after"
  ]
 },
 "DocumentVersion": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "version": {
    "type": "number"
   },
   "document": {
    "$ref": "#/components/schemas/PolicyDocument"
   },
   "sourceText": {
    "type": "string"
   },
   "status": {
    "type": "string",
    "enum": [
     "draft",
     "published"
    ]
   },
   "sha256": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "version",
   "document",
   "sourceText",
   "status",
   "sha256"
  ]
 },
 "DraftName": {
  "anyOf": [
   {
    "type": "object",
    "properties": {
     "documentId": {
      "type": "string"
     },
     "version": {
      "type": "number"
     }
    },
    "required": [
     "documentId",
     "version"
    ]
   },
   {
    "type": "object",
    "properties": {
     "guide": {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "version": {
        "type": "number"
       }
      },
      "required": [
       "code",
       "version"
      ]
     }
    },
    "required": [
     "guide"
    ]
   }
  ]
 },
 "Duty": {
  "type": "string",
  "enum": [
   "decision",
   "investigation",
   "legal-check",
   "review"
  ]
 },
 "EnforcementOutcome": {
  "type": "string",
  "enum": [
   "cleared",
   "sanctioned"
  ]
 },
 "EvidenceRequirement": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "label": {
    "$ref": "#/components/schemas/Text"
   },
   "required": {
    "type": "boolean"
   },
   "local": {
    "type": "boolean",
    "enum": [
     true
    ]
   }
  },
  "required": [
   "code",
   "label",
   "required",
   "local"
  ]
 },
 "ExplainedJournal": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string"
   },
   "day": {
    "type": "string"
   },
   "reference": {
    "type": "string"
   },
   "postings": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "office": {
       "$ref": "#/components/schemas/Office"
      },
      "account": {
       "type": "string"
      },
      "zh": {
       "type": "string"
      },
      "en": {
       "type": "string"
      },
      "counterpart": {
       "$ref": "#/components/schemas/Office"
      },
      "fiscalYear": {
       "type": "number"
      },
      "amount": {
       "type": "string"
      }
     },
     "required": [
      "office",
      "account",
      "zh",
      "en",
      "counterpart",
      "fiscalYear",
      "amount"
     ]
    }
   },
   "from": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Source"
    }
   }
  },
  "required": [
   "id",
   "kind",
   "day",
   "reference",
   "postings",
   "from"
  ]
 },
 "ExplanationText": {
  "type": "object",
  "properties": {
   "zh": {
    "type": "string"
   },
   "en": {
    "type": "string"
   }
  },
  "required": [
   "zh",
   "en"
  ]
 },
 "ExportState": {
  "type": "string",
  "enum": [
   "expired",
   "failed",
   "queued",
   "ready",
   "running"
  ]
 },
 "ExternalIdentity": {
  "type": "object",
  "properties": {
   "issuer": {
    "type": "string"
   },
   "subject": {
    "type": "string"
   }
  },
  "required": [
   "issuer",
   "subject"
  ]
 },
 "Fact": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string"
   },
   "type": {
    "$ref": "#/components/schemas/FactType"
   },
   "currency": {
    "type": "string",
    "enum": [
     "CNY",
     "USD"
    ]
   },
   "label": {
    "$ref": "#/components/schemas/Text"
   },
   "help": {
    "$ref": "#/components/schemas/Text"
   },
   "required": {
    "type": "boolean"
   },
   "choices": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "value": {
       "type": "string"
      },
      "label": {
       "$ref": "#/components/schemas/Text"
      }
     },
     "required": [
      "value",
      "label"
     ]
    }
   },
   "evidence": {
    "type": "string"
   }
  },
  "required": [
   "name",
   "type",
   "label",
   "help",
   "required"
  ]
 },
 "FactJson": {
  "anyOf": [
   {
    "type": "boolean"
   },
   {
    "type": "string"
   },
   {
    "type": "number"
   }
  ]
 },
 "FactType": {
  "type": "string",
  "enum": [
   "boolean",
   "choice",
   "date",
   "integer",
   "money",
   "percentage",
   "text"
  ]
 },
 "Facts": {
  "type": "object",
  "additionalProperties": {}
 },
 "Figure": {
  "type": "object",
  "properties": {
   "clauseId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "words": {
    "type": "string"
   },
   "comparison": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/SkeletonComparison"
     },
     {
      "type": "null"
     }
    ]
   },
   "quote": {
    "type": "string"
   },
   "reviewed": {
    "type": "boolean",
    "enum": [
     false
    ]
   },
   "kind": {
    "$ref": "#/components/schemas/FigureKind"
   },
   "value": {
    "type": "string"
   },
   "unit": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "clauseId",
   "words",
   "comparison",
   "quote",
   "reviewed",
   "kind",
   "value",
   "unit"
  ]
 },
 "FigureKind": {
  "type": "string",
  "enum": [
   "count",
   "date",
   "document-number",
   "duration",
   "money",
   "number",
   "percentage",
   "percentage-points",
   "ratio"
  ]
 },
 "Guide": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "version": {
    "type": "number"
   },
   "documentId": {
    "type": "string"
   },
   "organisation": {
    "type": "string"
   },
   "year": {
    "type": "number"
   },
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "window": {
    "type": "object",
    "properties": {
     "from": {
      "type": "string"
     },
     "to": {
      "type": "string"
     }
    },
    "required": [
     "from",
     "to"
    ]
   },
   "budget": {
    "type": "string"
   },
   "contact": {
    "type": "string"
   },
   "text": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "measures": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/GuideMeasure"
    }
   }
  },
  "required": [
   "code",
   "version",
   "documentId",
   "organisation",
   "year",
   "title",
   "window",
   "measures"
  ]
 },
 "GuideMeasure": {
  "type": "object",
  "properties": {
   "measure": {
    "type": "string"
   },
   "rate": {
    "type": "string"
   },
   "amount": {
    "type": "string"
   },
   "ceiling": {
    "type": "string"
   },
   "matchRatio": {
    "type": "string"
   },
   "heads": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/HeadCeiling"
    }
   },
   "evidence": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/EvidenceRequirement"
    }
   },
   "scoring": {
    "$ref": "#/components/schemas/Scoring"
   }
  },
  "required": [
   "measure"
  ]
 },
 "HeadCeiling": {
  "type": "object",
  "properties": {
   "fact": {
    "type": "string"
   },
   "ceiling": {
    "type": "string"
   }
  },
  "required": [
   "fact",
   "ceiling"
  ]
 },
 "JsonSchema": {
  "type": "object",
  "additionalProperties": {}
 },
 "KernelProblem": {
  "type": "object",
  "properties": {
   "at": {
    "type": "string"
   },
   "zh": {
    "type": "string"
   },
   "en": {
    "type": "string"
   }
  },
  "required": [
   "at",
   "zh",
   "en"
  ]
 },
 "KnownFact": {
  "type": "object",
  "properties": {
   "fact": {
    "type": "string"
   },
   "value": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "string"
     }
    ]
   },
   "source": {
    "type": "object",
    "properties": {
     "issuer": {
      "type": "string"
     },
     "kind": {
      "type": "string"
     },
     "recognisedOn": {
      "type": "string"
     },
     "listId": {
      "type": "string"
     },
     "line": {
      "type": "number"
     },
     "document": {
      "type": "string"
     }
    },
    "required": [
     "issuer",
     "kind",
     "recognisedOn",
     "listId",
     "line",
     "document"
    ]
   }
  },
  "required": [
   "fact",
   "value",
   "source"
  ]
 },
 "LetterContent": {
  "type": "object",
  "properties": {
   "facts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "zh": {
       "type": "string"
      },
      "en": {
       "type": "string"
      },
      "value": {
       "type": "string"
      }
     },
     "required": [
      "zh",
      "en",
      "value"
     ]
    }
   },
   "paragraphs": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "zh": {
       "type": "string"
      },
      "en": {
       "type": "string"
      }
     },
     "required": [
      "zh"
     ]
    }
   },
   "citations": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Citation"
    }
   },
   "table": {
    "$ref": "#/components/schemas/LetterTable"
   },
   "rights": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "zh": {
       "type": "string"
      },
      "en": {
       "type": "string"
      }
     },
     "required": [
      "zh"
     ]
    }
   }
  },
  "required": [
   "facts",
   "paragraphs",
   "citations"
  ]
 },
 "LetterTable": {
  "type": "object",
  "properties": {
   "columns": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "zh": {
       "type": "string"
      },
      "en": {
       "type": "string"
      },
      "align": {
       "type": "string",
       "enum": [
        "right"
       ]
      }
     },
     "required": [
      "zh",
      "en"
     ]
    }
   },
   "rows": {
    "type": "array",
    "items": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "total": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "columns",
   "rows"
  ]
 },
 "Limit": {
  "anyOf": [
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "once"
      ]
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "per-year"
      ]
     },
     "key": {
      "type": "string"
     },
     "amount": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "key",
     "amount",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "per-project"
      ]
     },
     "key": {
      "type": "string"
     },
     "amount": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "key",
     "amount",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "lifetime"
      ]
     },
     "amount": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "amount",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "years"
      ]
     },
     "key": {
      "type": "string"
     },
     "count": {
      "type": "number"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "kind",
     "key",
     "count",
     "quote"
    ]
   }
  ]
 },
 "LimitTrace": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string",
    "enum": [
     "lifetime",
     "once",
     "per-project",
     "per-year",
     "years"
    ]
   },
   "key": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "keyValue": {
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "string"
     },
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "unit": {
    "type": "string",
    "enum": [
     "CNY",
     "award",
     "year"
    ]
   },
   "cap": {
    "type": "string"
   },
   "used": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "remaining": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "quote": {
    "type": "string"
   }
  },
  "required": [
   "kind",
   "key",
   "keyValue",
   "unit",
   "cap",
   "used",
   "remaining",
   "quote"
  ]
 },
 "LinePlace": {
  "type": "object",
  "properties": {
   "bankReturnId": {
    "type": "string"
   },
   "line": {
    "type": "number"
   }
  },
  "required": [
   "bankReturnId",
   "line"
  ]
 },
 "ListKind": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "name": {
    "type": "object",
    "properties": {
     "zh": {
      "type": "string"
     },
     "en": {
      "type": "string"
     }
    },
    "required": [
     "zh",
     "en"
    ]
   },
   "offers": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "code",
   "name",
   "offers"
  ]
 },
 "ListedEnterprise": {
  "type": "object",
  "properties": {
   "enterpriseId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "line": {
    "type": "number"
   },
   "uscc": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "recognisedOn": {
    "type": "string"
   }
  },
  "required": [
   "enterpriseId",
   "line",
   "uscc",
   "name",
   "recognisedOn"
  ]
 },
 "MailView": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "username": {
    "type": "string"
   },
   "state": {
    "type": "string",
    "enum": [
     "failed",
     "sent",
     "skipped",
     "waiting"
    ]
   },
   "attempts": {
    "type": "number"
   },
   "lastError": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "createdAt": {
    "type": "string"
   },
   "nextAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "id",
   "username",
   "state",
   "attempts",
   "lastError",
   "createdAt",
   "nextAt"
  ]
 },
 "Measure": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "clause": {
    "type": "string"
   },
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "quote": {
    "type": "string"
   },
   "applicant": {
    "$ref": "#/components/schemas/Text"
   },
   "subject": {
    "type": "string",
    "enum": [
     "bonded-zone",
     "finance",
     "foreign-investment",
     "foreign-trade",
     "going-global",
     "headquarters",
     "other",
     "promotion",
     "service-trade"
    ]
   },
   "facts": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Fact"
    }
   },
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Condition"
    }
   },
   "award": {
    "$ref": "#/components/schemas/Award"
   },
   "limits": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Limit"
    }
   },
   "sharingUnknown": {
    "type": "boolean"
   },
   "evidence": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/EvidenceRequirement"
    }
   },
   "milestones": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Milestone"
    }
   }
  },
  "required": [
   "code",
   "clause",
   "title",
   "quote",
   "applicant",
   "subject",
   "facts",
   "conditions",
   "award",
   "limits",
   "evidence"
  ]
 },
 "MessageSide": {
  "type": "string",
  "enum": [
   "enterprise",
   "office"
  ]
 },
 "Milestone": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string",
    "enum": [
     "capital-paid-in"
    ]
   },
   "from": {
    "type": "string"
   },
   "years": {
    "type": "number"
   },
   "until": {
    "type": "string"
   },
   "local": {
    "type": "boolean",
    "enum": [
     true
    ]
   }
  },
  "required": [
   "kind",
   "from",
   "years",
   "until",
   "local"
  ]
 },
 "MyPreferences": {
  "type": "object",
  "properties": {
   "emailReaches": {
    "type": "boolean"
   },
   "kinds": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Preference"
    }
   }
  },
  "required": [
   "emailReaches",
   "kinds"
  ]
 },
 "NotificationView": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string",
    "enum": [
     "award-rest-released",
     "bar-lifted",
     "case-accepted",
     "case-approved",
     "case-disbursed",
     "case-endorsed",
     "case-lapsed",
     "case-message",
     "case-objected",
     "case-proposed",
     "case-reconsidered",
     "case-rejected",
     "case-rejected-again",
     "case-reopened",
     "case-restored",
     "case-resubmitted",
     "case-returned",
     "case-revoked",
     "case-sent-back",
     "case-submitted",
     "case-withdrawn",
     "case-without-officer",
     "cover-begins",
     "deadline-ahead",
     "deadline-due",
     "deadline-escalated",
     "deadline-overdue",
     "decision-appealed",
     "decision-revoked",
     "decision-served",
     "decision-stayed",
     "decision-upheld",
     "digest",
     "dry-run-failed",
     "dry-run-ready",
     "enterprise-stated",
     "entitlement-lapsed",
     "entitlement-offered",
     "export-failed",
     "export-ready",
     "guide-amended",
     "guide-fits",
     "hearing-called",
     "listing-proposed",
     "notice-ended",
     "notice-served",
     "order-returned",
     "payment-made",
     "payment-returned",
     "proceeding-cleared",
     "recovery-cancelled",
     "recovery-offset",
     "recovery-ordered",
     "recovery-over-paid",
     "recovery-repaid",
     "repair-asked",
     "repair-granted",
     "repair-refused",
     "report-received",
     "rules-changed",
     "stay-ended"
    ]
   },
   "title": {
    "$ref": "#/components/schemas/Wording"
   },
   "body": {
    "$ref": "#/components/schemas/Wording"
   },
   "applicationId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "createdAt": {
    "type": "string"
   },
   "readAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "id",
   "kind",
   "title",
   "body",
   "applicationId",
   "createdAt",
   "readAt"
  ]
 },
 "OfferState": {
  "type": "string",
  "enum": [
   "confirmed",
   "declined",
   "excluded",
   "lapsed",
   "offered"
  ]
 },
 "OffersMade": {
  "type": "object",
  "properties": {
   "offered": {
    "type": "number"
   },
   "excluded": {
    "type": "number"
   },
   "before": {
    "type": "number"
   },
   "dueOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "listId": {
    "type": "string"
   },
   "measure": {
    "type": "string"
   }
  },
  "required": [
   "offered",
   "excluded",
   "before",
   "dueOn",
   "listId",
   "measure"
  ]
 },
 "Office": {
  "anyOf": [
   {
    "type": "object",
    "properties": {
     "organisation": {
      "type": "string"
     },
     "nameZh": {
      "type": "string"
     },
     "nameEn": {
      "type": "string"
     }
    },
    "required": [
     "organisation",
     "nameZh",
     "nameEn"
    ]
   },
   {
    "type": "null"
   }
  ]
 },
 "OffsetState": {
  "type": "string",
  "enum": [
   "confirmed",
   "declined",
   "proposed"
  ]
 },
 "OidcMethod": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string"
   },
   "startPath": {
    "type": "string"
   }
  },
  "required": [
   "name",
   "startPath"
  ]
 },
 "OpenAward": {
  "type": "object",
  "properties": {
   "number": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "documentNumber": {
    "type": "string"
   },
   "measure": {
    "type": "string"
   },
   "measureTitle": {
    "type": "object",
    "properties": {
     "zh": {
      "type": "string"
     },
     "en": {
      "type": "string"
     }
    },
    "required": [
     "zh",
     "en"
    ]
   },
   "amount": {
    "type": "string"
   },
   "publishedOn": {
    "type": "string"
   },
   "approvedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "number",
   "enterpriseName",
   "documentId",
   "documentNumber",
   "measure",
   "measureTitle",
   "amount",
   "publishedOn",
   "approvedOn"
  ]
 },
 "OpenedInvestigation": {
  "type": "object",
  "properties": {
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "frozen": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing",
   "frozen"
  ]
 },
 "OrderResult": {
  "type": "object",
  "properties": {
   "applicationId": {
    "type": "string"
   },
   "order": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "enterpriseId": {
        "type": "string"
       },
       "amount": {
        "type": "string"
       },
       "id": {
        "type": "string"
       },
       "reference": {
        "type": "string"
       },
       "commitmentId": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "refundId": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "applicationId": {
        "type": "string"
       },
       "treasuryId": {
        "type": "string"
       },
       "instalment": {
        "type": "number"
       },
       "method": {
        "type": "string",
        "enum": [
         "bank",
         "offset"
        ]
       },
       "payeeName": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "payeeAccount": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "payeeBank": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "state": {
        "$ref": "#/components/schemas/OrderState"
       },
       "holdCode": {
        "anyOf": [
         {
          "type": "string",
          "enum": [
           "account-doubt",
           "budget-timing",
           "court-order",
           "objection",
           "other"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "holdReason": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "paidOn": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "returnedOn": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "returnCause": {
        "anyOf": [
         {
          "type": "string",
          "enum": [
           "bank",
           "not-executed"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "version": {
        "type": "number"
       }
      },
      "required": [
       "enterpriseId",
       "amount",
       "id",
       "reference",
       "commitmentId",
       "refundId",
       "applicationId",
       "treasuryId",
       "instalment",
       "method",
       "payeeName",
       "payeeAccount",
       "payeeBank",
       "state",
       "holdCode",
       "holdReason",
       "paidOn",
       "returnedOn",
       "returnCause",
       "version"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "refusal": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/Refusal"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "applicationId",
   "order",
   "refusal"
  ]
 },
 "OrderState": {
  "type": "string",
  "enum": [
   "batched",
   "cancelled",
   "held",
   "paid",
   "payable",
   "released",
   "returned"
  ]
 },
 "OrderedRecovery": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "amount": {
    "type": "string"
   },
   "dueOn": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "applicationId",
   "amount",
   "dueOn"
  ]
 },
 "Organisation": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "code": {
    "type": "string"
   },
   "kind": {
    "$ref": "#/components/schemas/OrganisationKind"
   },
   "parentId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "nameZh": {
    "type": "string"
   },
   "nameEn": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "code",
   "kind",
   "parentId",
   "nameZh",
   "nameEn"
  ]
 },
 "OrganisationKind": {
  "type": "string",
  "enum": [
   "district",
   "municipality",
   "town"
  ]
 },
 "Outcome": {
  "type": "string",
  "enum": [
   "no",
   "undetermined",
   "yes"
  ]
 },
 "OutsideText": {
  "type": "object",
  "properties": {
   "where": {
    "type": "string",
    "enum": [
     "after",
     "before",
     "between"
    ]
   },
   "text": {
    "type": "string"
   }
  },
  "required": [
   "where",
   "text"
  ]
 },
 "PayableCase": {
  "type": "object",
  "properties": {
   "number": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "measure": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "awarded": {
    "type": "string"
   },
   "left": {
    "type": "string"
   }
  },
  "required": [
   "number",
   "id",
   "measure",
   "enterpriseId",
   "enterpriseName",
   "awarded",
   "left"
  ]
 },
 "Paying": {
  "type": "string",
  "enum": [
   "district-first",
   "each-its-own"
  ]
 },
 "PeriodBody": {
  "type": "object",
  "properties": {
   "from": {
    "type": "string"
   },
   "workingDays": {
    "type": "number"
   },
   "dueOn": {
    "type": "string"
   },
   "provisional": {
    "type": "boolean"
   }
  },
  "required": [
   "from",
   "workingDays",
   "dueOn",
   "provisional"
  ]
 },
 "Place": {
  "type": "object",
  "properties": {
   "start": {
    "type": "number"
   },
   "end": {
    "type": "number"
   }
  },
  "required": [
   "start",
   "end"
  ]
 },
 "Points": {
  "type": "object",
  "additionalProperties": {
   "type": "number"
  }
 },
 "PolicyDocument": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "issuers": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "issuedOn": {
    "type": "string"
   },
   "inForce": {
    "type": "object",
    "properties": {
     "from": {
      "type": "string"
     },
     "to": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "derived": {
      "type": "boolean"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "from",
     "to",
     "derived",
     "quote"
    ]
   },
   "source": {
    "type": "string"
   },
   "local": {
    "type": "object",
    "properties": {
     "jurisdiction": {
      "type": "string"
     },
     "stages": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Stage"
      }
     },
     "casePrefix": {
      "type": "string"
     },
     "publicNotice": {
      "type": "boolean"
     },
     "sharing": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Share"
      }
     }
    },
    "required": [
     "jurisdiction",
     "stages",
     "casePrefix",
     "publicNotice"
    ]
   },
   "provisions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Provision"
    }
   },
   "clauses": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Clause"
    }
   },
   "measures": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Measure"
    }
   }
  },
  "required": [
   "id",
   "number",
   "title",
   "issuers",
   "issuedOn",
   "inForce",
   "source",
   "local",
   "provisions",
   "clauses",
   "measures"
  ]
 },
 "Preference": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string",
    "enum": [
     "award-rest-released",
     "bar-lifted",
     "case-accepted",
     "case-approved",
     "case-disbursed",
     "case-endorsed",
     "case-lapsed",
     "case-message",
     "case-objected",
     "case-proposed",
     "case-reconsidered",
     "case-rejected",
     "case-rejected-again",
     "case-reopened",
     "case-restored",
     "case-resubmitted",
     "case-returned",
     "case-revoked",
     "case-sent-back",
     "case-submitted",
     "case-withdrawn",
     "case-without-officer",
     "cover-begins",
     "deadline-ahead",
     "deadline-due",
     "deadline-escalated",
     "deadline-overdue",
     "decision-appealed",
     "decision-revoked",
     "decision-served",
     "decision-stayed",
     "decision-upheld",
     "digest",
     "dry-run-failed",
     "dry-run-ready",
     "enterprise-stated",
     "entitlement-lapsed",
     "entitlement-offered",
     "export-failed",
     "export-ready",
     "guide-amended",
     "guide-fits",
     "hearing-called",
     "listing-proposed",
     "notice-ended",
     "notice-served",
     "order-returned",
     "payment-made",
     "payment-returned",
     "proceeding-cleared",
     "recovery-cancelled",
     "recovery-offset",
     "recovery-ordered",
     "recovery-over-paid",
     "recovery-repaid",
     "repair-asked",
     "repair-granted",
     "repair-refused",
     "report-received",
     "rules-changed",
     "stay-ended"
    ]
   },
   "name": {
    "$ref": "#/components/schemas/Wording"
   },
   "binding": {
    "type": "boolean"
   },
   "inApp": {
    "type": "boolean",
    "enum": [
     true
    ]
   },
   "email": {
    "type": "boolean"
   }
  },
  "required": [
   "kind",
   "name",
   "binding",
   "inApp",
   "email"
  ]
 },
 "PresentedAbsence": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "person": {
    "type": "object",
    "properties": {
     "username": {
      "type": "string"
     },
     "name": {
      "type": "string"
     }
    },
    "required": [
     "username",
     "name"
    ]
   },
   "cover": {
    "type": "object",
    "properties": {
     "username": {
      "type": "string"
     },
     "name": {
      "type": "string"
     }
    },
    "required": [
     "username",
     "name"
    ]
   },
   "from": {
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "cancelled": {
    "type": "boolean"
   }
  },
  "required": [
   "id",
   "person",
   "cover",
   "from",
   "to",
   "cancelled"
  ]
 },
 "PresentedAccount": {
  "type": "object",
  "properties": {
   "lockedUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "enterprise": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "uscc": {
        "type": "string"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "uscc",
       "name"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "active": {
    "type": "boolean"
   },
   "identities": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ExternalIdentity"
    }
   },
   "username": {
    "type": "string"
   },
   "locale": {
    "type": "string",
    "enum": [
     "en",
     "zh"
    ]
   },
   "email": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "roles": {
    "type": "array",
    "items": {
     "type": "string",
     "enum": [
      "administrator",
      "auditor",
      "catalogue-editor",
      "catalogue-publisher",
      "district-approver",
      "district-reviewer",
      "enforcement-decider",
      "enforcement-investigator",
      "enterprise-applicant",
      "finance-checker",
      "finance-maker",
      "town-clerk",
      "town-finance",
      "town-reviewer"
     ]
    }
   },
   "organisation": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "code": {
        "type": "string"
       },
       "kind": {
        "$ref": "#/components/schemas/OrganisationKind"
       },
       "nameZh": {
        "type": "string"
       },
       "nameEn": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "code",
       "kind",
       "nameZh",
       "nameEn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "lockedUntil",
   "id",
   "name",
   "enterprise",
   "version",
   "active",
   "identities",
   "username",
   "locale",
   "email",
   "roles",
   "organisation"
  ]
 },
 "PresentedBacklog": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string"
   },
   "oldestWaitingSeconds": {
    "type": "number"
   },
   "waiting": {
    "type": "number"
   },
   "running": {
    "type": "number"
   },
   "failed": {
    "type": "number"
   }
  },
  "required": [
   "kind",
   "oldestWaitingSeconds",
   "waiting",
   "running",
   "failed"
  ]
 },
 "PresentedCase": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "number": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "measure": {
    "type": "string"
   },
   "document": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "version": {
      "type": "number"
     }
    },
    "required": [
     "id",
     "version"
    ]
   },
   "guide": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "version": {
        "type": "number"
       }
      },
      "required": [
       "code",
       "version"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "enterpriseId": {
    "type": "string"
   },
   "districtId": {
    "type": "string"
   },
   "townId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "state": {
    "type": "string"
   },
   "frozen": {
    "type": "boolean"
   },
   "version": {
    "type": "number"
   },
   "recommendedAmount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "proposedAmount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "awardedAmount": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "submittedAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "noticeEndsOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "dueOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "id",
   "number",
   "measure",
   "document",
   "guide",
   "enterpriseId",
   "districtId",
   "townId",
   "state",
   "frozen",
   "version",
   "recommendedAmount",
   "proposedAmount",
   "awardedAmount",
   "submittedAt",
   "noticeEndsOn",
   "dueOn"
  ]
 },
 "PresentedEvent": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "reason": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "seq": {
    "type": "number"
   },
   "from": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "appealed",
       "checked",
       "cleared",
       "decided",
       "hearing",
       "in-force",
       "investigating",
       "legal-check",
       "not-pursued",
       "notified",
       "preliminary-check",
       "revoked",
       "stayed"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "to": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "data": {
    "type": "object",
    "additionalProperties": {}
   },
   "step": {
    "type": "string",
    "enum": [
     "appeal",
     "ask-repair",
     "call-hearing",
     "clear",
     "confirm-basis",
     "confirm-listing",
     "decide",
     "decline-listing",
     "drop",
     "end-stay",
     "enter-basis",
     "grant-repair",
     "lift",
     "notify",
     "open",
     "pass-check",
     "propose-listing",
     "record-appeal",
     "record-hearing",
     "refuse-repair",
     "request-hearing",
     "revoke",
     "send-back",
     "serve-decision",
     "serve-notice",
     "state",
     "stay",
     "submit-for-check",
     "uphold"
    ]
   },
   "duty": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "decision",
       "investigation",
       "legal-check",
       "review"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "at": {
    "type": "string"
   },
   "person": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     }
    },
    "required": [
     "id",
     "name"
    ]
   }
  },
  "required": [
   "id",
   "reason",
   "seq",
   "from",
   "to",
   "data",
   "step",
   "duty",
   "at",
   "person"
  ]
 },
 "PresentedEvidence": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "requirement": {
    "type": "string"
   },
   "fileName": {
    "type": "string"
   },
   "mediaType": {
    "type": "string"
   },
   "sizeBytes": {
    "type": "number"
   },
   "sha256": {
    "type": "string"
   },
   "invoiceNumbers": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "uploadedAt": {
    "type": "string"
   },
   "withdrawnAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "id",
   "requirement",
   "fileName",
   "mediaType",
   "sizeBytes",
   "sha256",
   "invoiceNumbers",
   "uploadedAt",
   "withdrawnAt"
  ]
 },
 "PresentedFailure": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string"
   },
   "at": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "reason": {
    "type": "string"
   }
  },
  "required": [
   "kind",
   "at",
   "id",
   "reason"
  ]
 },
 "PresentedLetter": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "checkCode": {
    "type": "string"
   },
   "kind": {
    "type": "string",
    "enum": [
     "acceptance-notice",
     "award-decision",
     "clearance-notice",
     "correction-notice",
     "enforcement-decision",
     "hearing-notice",
     "lifting-decision",
     "listing-proposal",
     "offset-notice",
     "payment-notice",
     "penalty-notice",
     "reconsideration-decision",
     "recovery-decision",
     "refusal-decision",
     "repair-decision",
     "revocation-decision",
     "settlement-statement",
     "stay-notice",
     "upholding-notice",
     "write-off-notice"
    ]
   },
   "title": {
    "type": "object",
    "properties": {
     "zh": {
      "type": "string"
     },
     "en": {
      "type": "string"
     }
    },
    "required": [
     "zh",
     "en"
    ]
   },
   "issuedBy": {
    "type": "string"
   },
   "addressee": {
    "type": "string"
   },
   "applicationId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "issuedAt": {
    "type": "string"
   },
   "servedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "serviceMethod": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "id",
   "number",
   "checkCode",
   "kind",
   "title",
   "issuedBy",
   "addressee",
   "applicationId",
   "issuedAt",
   "servedOn",
   "serviceMethod"
  ]
 },
 "PresentedScores": {
  "type": "object",
  "properties": {
   "scoring": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/Scoring"
     },
     {
      "type": "null"
     }
    ]
   },
   "counts": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "guide": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "version": {
         "type": "number"
        }
       },
       "required": [
        "code",
        "version"
       ]
      },
      "points": {
       "$ref": "#/components/schemas/Points"
      },
      "total": {
       "type": "number"
      },
      "scoredBy": {
       "type": "string"
      },
      "scoredAt": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "guide",
      "points",
      "total",
      "scoredBy",
      "scoredAt"
     ]
    }
   }
  },
  "required": [
   "scoring",
   "counts",
   "items"
  ]
 },
 "PresentedTreasuryAccount": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "accountName": {
    "type": "string"
   },
   "accountNumber": {
    "type": "string"
   },
   "bankName": {
    "type": "string"
   },
   "verified": {
    "type": "boolean"
   }
  },
  "required": [
   "id",
   "accountName",
   "accountNumber",
   "bankName",
   "verified"
  ]
 },
 "Problem": {
  "type": "object",
  "properties": {
   "type": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "status": {
    "type": "number"
   },
   "code": {
    "type": "string"
   },
   "detail": {
    "type": "string"
   },
   "params": {
    "type": "object",
    "additionalProperties": {
     "anyOf": [
      {
       "type": "string"
      },
      {
       "type": "number"
      }
     ]
    }
   },
   "citation": {
    "$ref": "#/components/schemas/ProblemCitation"
   },
   "problems": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ProblemPlace"
    }
   },
   "id": {
    "type": "string"
   }
  },
  "required": [
   "type",
   "title",
   "status",
   "code",
   "detail",
   "params"
  ]
 },
 "ProblemCitation": {
  "type": "object",
  "properties": {
   "documentId": {
    "type": "string"
   },
   "documentNumber": {
    "type": "string"
   },
   "clause": {
    "type": "string"
   },
   "quote": {
    "type": "string"
   }
  },
  "required": [
   "documentId",
   "documentNumber",
   "clause",
   "quote"
  ]
 },
 "ProblemPlace": {
  "type": "object",
  "properties": {
   "at": {
    "type": "string"
   },
   "detail": {
    "type": "string"
   }
  },
  "required": [
   "at",
   "detail"
  ]
 },
 "ProposedClause": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "path": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "heading": {
    "type": "string"
   },
   "label": {
    "type": "string"
   },
   "text": {
    "type": "string"
   },
   "responsibleUnits": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "reviewed": {
    "type": "boolean",
    "enum": [
     false
    ]
   }
  },
  "required": [
   "id",
   "path",
   "heading",
   "label",
   "text",
   "responsibleUnits",
   "reviewed"
  ]
 },
 "ProvingFile": {
  "type": "object",
  "properties": {
   "requirement": {
    "type": "string"
   },
   "fileName": {
    "type": "string"
   },
   "sha256": {
    "type": "string"
   },
   "uploadedAt": {
    "type": "string"
   },
   "withdrawnAt": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "requirement",
   "fileName",
   "sha256",
   "uploadedAt",
   "withdrawnAt"
  ]
 },
 "Provision": {
  "anyOf": [
   {
    "type": "object",
    "properties": {
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     },
     "appliesTo": {
      "anyOf": [
       {
        "type": "string",
        "enum": [
         "document"
        ]
       },
       {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "sharing"
      ]
     },
     "shares": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Share"
      }
     },
     "exceptGovernedBy": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "number": {
         "type": "string"
        },
        "title": {
         "type": "string"
        }
       },
       "required": [
        "number",
        "title"
       ]
      }
     }
    },
    "required": [
     "clause",
     "quote",
     "appliesTo",
     "kind",
     "shares",
     "exceptGovernedBy"
    ]
   },
   {
    "type": "object",
    "properties": {
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     },
     "appliesTo": {
      "anyOf": [
       {
        "type": "string",
        "enum": [
         "document"
        ]
       },
       {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "sanction"
      ]
     },
     "trigger": {
      "type": "string",
      "enum": [
       "false-declaration"
      ]
     },
     "effects": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "bar-from-discovery",
        "propose-listing",
        "recover"
       ]
      }
     }
    },
    "required": [
     "clause",
     "quote",
     "appliesTo",
     "kind",
     "trigger",
     "effects"
    ]
   },
   {
    "type": "object",
    "properties": {
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     },
     "appliesTo": {
      "anyOf": [
       {
        "type": "string",
        "enum": [
         "document"
        ]
       },
       {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "repeal"
      ]
     },
     "number": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "from": {
      "type": "string"
     }
    },
    "required": [
     "clause",
     "quote",
     "appliesTo",
     "kind",
     "number",
     "title",
     "from"
    ]
   },
   {
    "type": "object",
    "properties": {
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     },
     "appliesTo": {
      "anyOf": [
       {
        "type": "string",
        "enum": [
         "document"
        ]
       },
       {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "interpretation"
      ]
     },
     "authority": {
      "type": "string"
     }
    },
    "required": [
     "clause",
     "quote",
     "appliesTo",
     "kind",
     "authority"
    ]
   },
   {
    "type": "object",
    "properties": {
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     },
     "appliesTo": {
      "anyOf": [
       {
        "type": "string",
        "enum": [
         "document"
        ]
       },
       {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "new-rules-prevail"
      ]
     }
    },
    "required": [
     "clause",
     "quote",
     "appliesTo",
     "kind"
    ]
   },
   {
    "type": "object",
    "properties": {
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     },
     "appliesTo": {
      "anyOf": [
       {
        "type": "string",
        "enum": [
         "document"
        ]
       },
       {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "superior-matching"
      ]
     }
    },
    "required": [
     "clause",
     "quote",
     "appliesTo",
     "kind"
    ]
   },
   {
    "type": "object",
    "properties": {
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     },
     "appliesTo": {
      "anyOf": [
       {
        "type": "string",
        "enum": [
         "document"
        ]
       },
       {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "renamed-recognition"
      ]
     }
    },
    "required": [
     "clause",
     "quote",
     "appliesTo",
     "kind"
    ]
   },
   {
    "type": "object",
    "properties": {
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     },
     "appliesTo": {
      "anyOf": [
       {
        "type": "string",
        "enum": [
         "document"
        ]
       },
       {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "higher-not-both"
      ]
     }
    },
    "required": [
     "clause",
     "quote",
     "appliesTo",
     "kind"
    ]
   },
   {
    "type": "object",
    "properties": {
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     },
     "appliesTo": {
      "anyOf": [
       {
        "type": "string",
        "enum": [
         "document"
        ]
       },
       {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "yearly-guide"
      ]
     }
    },
    "required": [
     "clause",
     "quote",
     "appliesTo",
     "kind"
    ]
   },
   {
    "type": "object",
    "properties": {
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     },
     "appliesTo": {
      "anyOf": [
       {
        "type": "string",
        "enum": [
         "document"
        ]
       },
       {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "funding"
      ]
     }
    },
    "required": [
     "clause",
     "quote",
     "appliesTo",
     "kind"
    ]
   }
  ]
 },
 "PublicNotice": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "measure": {
    "type": "string"
   },
   "measureTitle": {
    "type": "object",
    "properties": {
     "zh": {
      "type": "string"
     },
     "en": {
      "type": "string"
     }
    },
    "required": [
     "zh",
     "en"
    ]
   },
   "amount": {
    "type": "string"
   },
   "publishedOn": {
    "type": "string"
   },
   "endsOn": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "number",
   "enterpriseName",
   "documentId",
   "measure",
   "measureTitle",
   "amount",
   "publishedOn",
   "endsOn"
  ]
 },
 "RateBase": {
  "anyOf": [
   {
    "type": "object",
    "properties": {
     "fact": {
      "type": "string"
     }
    },
    "required": [
     "fact"
    ]
   },
   {
    "type": "object",
    "properties": {
     "increase": {
      "type": "object",
      "properties": {
       "current": {
        "type": "string"
       },
       "prior": {
        "type": "string"
       }
      },
      "required": [
       "current",
       "prior"
      ]
     }
    },
    "required": [
     "increase"
    ]
   }
  ]
 },
 "ReadyBody": {
  "type": "object",
  "properties": {
   "status": {
    "type": "string",
    "enum": [
     "not-ready",
     "ready"
    ]
   },
   "database": {
    "type": "boolean"
   },
   "queue": {
    "type": "boolean"
   },
   "lateReminderSeconds": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "waitingMailSeconds": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "status",
   "database",
   "queue",
   "lateReminderSeconds",
   "waitingMailSeconds"
  ]
 },
 "Reason": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string",
    "enum": [
     "amount",
     "condition",
     "limit",
     "missing-fact",
     "no-measure",
     "open-figure"
    ]
   },
   "code": {
    "type": "string"
   },
   "of": {
    "type": "string",
    "enum": [
     "as-was",
     "draft"
    ]
   },
   "clause": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "quote": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "message": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/Text"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "kind",
   "code",
   "of",
   "clause",
   "quote",
   "message"
  ]
 },
 "RecognitionProblem": {
  "type": "object",
  "properties": {
   "line": {
    "type": "number"
   },
   "value": {
    "type": "string"
   },
   "zh": {
    "type": "string"
   },
   "en": {
    "type": "string"
   }
  },
  "required": [
   "line",
   "value",
   "zh",
   "en"
  ]
 },
 "RecoveryState": {
  "type": "string",
  "enum": [
   "cancelled",
   "open",
   "settled"
  ]
 },
 "RefundCause": {
  "type": "string",
  "enum": [
   "decision-revoked",
   "over-payment"
  ]
 },
 "Refusal": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "kind": {
    "$ref": "#/components/schemas/RefusalKind"
   },
   "params": {
    "type": "object",
    "additionalProperties": {
     "anyOf": [
      {
       "type": "string"
      },
      {
       "type": "number"
      }
     ]
    }
   },
   "zh": {
    "type": "string"
   },
   "en": {
    "type": "string"
   },
   "citation": {
    "$ref": "#/components/schemas/Citation"
   },
   "problems": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/KernelProblem"
    }
   }
  },
  "required": [
   "code",
   "kind",
   "params",
   "zh",
   "en"
  ]
 },
 "RefusalKind": {
  "type": "string",
  "enum": [
   "conflict",
   "forbidden",
   "invalid",
   "not-found",
   "precondition-required",
   "rule",
   "stale",
   "too-large",
   "too-many",
   "unauthenticated"
  ]
 },
 "RepaymentAnswer": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "string"
   },
   "repaid": {
    "type": "string"
   },
   "writtenOff": {
    "type": "string"
   },
   "owed": {
    "type": "string"
   },
   "daysOverdue": {
    "type": "number"
   },
   "shares": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "treasuryId": {
       "type": "string"
      },
      "role": {
       "type": "string",
       "enum": [
        "district",
        "town"
       ]
      }
     },
     "required": [
      "amount",
      "treasuryId",
      "role"
     ]
    }
   },
   "repayments": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "over": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "receivedOn": {
       "type": "string"
      },
      "bankReference": {
       "type": "string"
      },
      "offsetId": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "amount",
      "over",
      "id",
      "receivedOn",
      "bankReference",
      "offsetId"
     ]
    }
   },
   "offsets": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "applicationId": {
       "type": "string"
      },
      "basis": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/OffsetState"
      }
     },
     "required": [
      "amount",
      "id",
      "applicationId",
      "basis",
      "state"
     ]
    }
   },
   "writeOffs": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      },
      "document": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/WriteOffState"
      }
     },
     "required": [
      "amount",
      "id",
      "reason",
      "document",
      "state"
     ]
    }
   },
   "id": {
    "type": "string"
   },
   "applicationId": {
    "type": "string"
   },
   "caseNumber": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "commitmentId": {
    "type": "string"
   },
   "decisionId": {
    "type": "string"
   },
   "treasuryId": {
    "type": "string"
   },
   "books": {
    "type": "object",
    "properties": {
     "fund": {
      "type": "string"
     },
     "fiscalYear": {
      "type": "number"
     },
     "measureGroup": {
      "type": "string"
     }
    },
    "required": [
     "fund",
     "fiscalYear",
     "measureGroup"
    ]
   },
   "orderedOn": {
    "type": "string"
   },
   "dueOn": {
    "type": "string"
   },
   "state": {
    "$ref": "#/components/schemas/RecoveryState"
   },
   "cancelledOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "stayed": {
    "type": "boolean"
   },
   "portions": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "role": {
       "type": "string",
       "enum": [
        "district",
        "town"
       ]
      },
      "amount": {
       "type": "string"
      }
     },
     "required": [
      "role",
      "amount"
     ]
    }
   },
   "over": {
    "type": "string"
   },
   "refundId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "amount",
   "repaid",
   "writtenOff",
   "owed",
   "daysOverdue",
   "shares",
   "repayments",
   "offsets",
   "writeOffs",
   "id",
   "applicationId",
   "caseNumber",
   "enterpriseId",
   "commitmentId",
   "decisionId",
   "treasuryId",
   "books",
   "orderedOn",
   "dueOn",
   "state",
   "cancelledOn",
   "stayed",
   "portions",
   "over",
   "refundId"
  ]
 },
 "Resolved": {
  "type": "object",
  "properties": {
   "resolution": {
    "type": "string",
    "enum": [
     "assign-to-order",
     "bank-corrected",
     "close",
     "enter-by-hand",
     "not-a-payment",
     "not-ours",
     "pay-again",
     "suspense"
    ]
   },
   "outcome": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "order": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "enterpriseId": {
        "type": "string"
       },
       "amount": {
        "type": "string"
       },
       "id": {
        "type": "string"
       },
       "reference": {
        "type": "string"
       },
       "commitmentId": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "refundId": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "applicationId": {
        "type": "string"
       },
       "treasuryId": {
        "type": "string"
       },
       "instalment": {
        "type": "number"
       },
       "method": {
        "type": "string",
        "enum": [
         "bank",
         "offset"
        ]
       },
       "payeeName": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "payeeAccount": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "payeeBank": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "state": {
        "$ref": "#/components/schemas/OrderState"
       },
       "holdCode": {
        "anyOf": [
         {
          "type": "string",
          "enum": [
           "account-doubt",
           "budget-timing",
           "court-order",
           "objection",
           "other"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "holdReason": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "paidOn": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "returnedOn": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "returnCause": {
        "anyOf": [
         {
          "type": "string",
          "enum": [
           "bank",
           "not-executed"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "version": {
        "type": "number"
       }
      },
      "required": [
       "enterpriseId",
       "amount",
       "id",
       "reference",
       "commitmentId",
       "refundId",
       "applicationId",
       "treasuryId",
       "instalment",
       "method",
       "payeeName",
       "payeeAccount",
       "payeeBank",
       "state",
       "holdCode",
       "holdReason",
       "paidOn",
       "returnedOn",
       "returnCause",
       "version"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "bankReturnId": {
    "type": "string"
   },
   "line": {
    "type": "number"
   }
  },
  "required": [
   "resolution",
   "outcome",
   "order",
   "bankReturnId",
   "line"
  ]
 },
 "Responsible": {
  "anyOf": [
   {
    "type": "object",
    "properties": {
     "organisationId": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "role": {
      "type": "string",
      "enum": [
       "administrator",
       "auditor",
       "catalogue-editor",
       "catalogue-publisher",
       "district-approver",
       "district-reviewer",
       "enforcement-decider",
       "enforcement-investigator",
       "enterprise-applicant",
       "finance-checker",
       "finance-maker",
       "town-clerk",
       "town-finance",
       "town-reviewer"
      ]
     }
    },
    "required": [
     "organisationId",
     "role"
    ]
   },
   {
    "type": "object",
    "properties": {
     "enterpriseId": {
      "type": "string"
     },
     "organisationId": {
      "type": "string"
     }
    },
    "required": [
     "enterpriseId",
     "organisationId"
    ]
   }
  ]
 },
 "RevokedDecision": {
  "type": "object",
  "properties": {
   "restored": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "state": {
       "type": "string",
       "enum": [
        "approved",
        "clawed_back",
        "disbursed",
        "district_review",
        "draft",
        "lapsed",
        "public_notice",
        "recovery",
        "rejected",
        "returned",
        "revoked",
        "submitted",
        "town_review",
        "withdrawn"
       ]
      }
     },
     "required": [
      "id",
      "state"
     ]
    }
   },
   "refunded": {
    "type": "string"
   },
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "restored",
   "refunded",
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing"
  ]
 },
 "Sanctions": {
  "type": "object",
  "properties": {
   "bar": {
    "type": "boolean"
   },
   "revoke": {
    "type": "boolean"
   },
   "recover": {
    "type": "boolean"
   },
   "list": {
    "type": "boolean"
   },
   "citation": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/Citation"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "bar",
   "revoke",
   "recover",
   "list",
   "citation"
  ]
 },
 "SavedDocument": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "version": {
    "type": "number"
   },
   "status": {
    "type": "string",
    "enum": [
     "draft",
     "published"
    ]
   },
   "isNew": {
    "type": "boolean"
   },
   "changes": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DocumentChange"
    }
   }
  },
  "required": [
   "id",
   "version",
   "status",
   "isNew",
   "changes"
  ]
 },
 "SavedView": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "list": {
    "type": "string",
    "enum": [
     "applications"
    ]
   },
   "name": {
    "type": "string"
   },
   "query": {
    "type": "object",
    "additionalProperties": {
     "type": "string"
    }
   }
  },
  "required": [
   "id",
   "list",
   "name",
   "query"
  ]
 },
 "Scoring": {
  "type": "object",
  "properties": {
   "criteria": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Criterion"
    }
   },
   "passMark": {
    "type": "number"
   },
   "local": {
    "type": "boolean",
    "enum": [
     true
    ]
   }
  },
  "required": [
   "criteria",
   "passMark",
   "local"
  ]
 },
 "ServedDecision": {
  "type": "object",
  "properties": {
   "decisionId": {
    "type": "string"
   },
   "barFrom": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "stateName": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "初步核查"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "preliminary check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "不予立案"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "not pursued"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "调查中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under investigation"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已告知"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "notified"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "听证"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "hearing called"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "法制审核"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legal check"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "审核通过"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "legally checked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已决定"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decided"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "已生效"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "in force"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "复议或诉讼中"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "under appeal"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "停止执行"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "execution stayed"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "决定已撤销"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "decision revoked"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     },
     {
      "type": "object",
      "properties": {
       "zh": {
        "type": "string",
        "enum": [
         "终止"
        ]
       },
       "en": {
        "type": "string",
        "enum": [
         "cleared"
        ]
       }
      },
      "required": [
       "zh",
       "en"
      ]
     }
    ]
   },
   "openedAt": {
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "number": {
    "type": "string"
   },
   "documentId": {
    "type": "string"
   },
   "enterpriseName": {
    "type": "string"
   },
   "dayFound": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basis": {
    "type": "string"
   },
   "openedBy": {
    "type": "string"
   },
   "noticeLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionLetterId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "decisionServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisEnteredBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmedBy": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "version": {
    "type": "number"
   },
   "state": {
    "type": "string",
    "enum": [
     "appealed",
     "checked",
     "cleared",
     "decided",
     "hearing",
     "in-force",
     "investigating",
     "legal-check",
     "not-pursued",
     "notified",
     "preliminary-check",
     "revoked",
     "stayed"
    ]
   },
   "organisationId": {
    "type": "string"
   },
   "enterpriseId": {
    "type": "string"
   },
   "acts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "personId": {
       "type": "string"
      },
      "duty": {
       "$ref": "#/components/schemas/Duty"
      }
     },
     "required": [
      "personId",
      "duty"
     ]
    }
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "needsBasis": {
    "type": "boolean"
   },
   "legalBasis": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "basisConfirmed": {
    "type": "boolean"
   },
   "noticeServedOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "defenceUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingRequested": {
    "type": "boolean"
   },
   "hearingOn": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "hearingHeld": {
    "type": "boolean"
   },
   "appealUntil": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "barred": {
    "type": "boolean"
   },
   "owing": {
    "type": "boolean"
   },
   "repairAsked": {
    "type": "boolean"
   },
   "listing": {
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "confirmed",
       "declined",
       "proposed",
       "repaired",
       "withdrawn"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "revoked": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "recoveries": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OrderedRecovery"
    }
   }
  },
  "required": [
   "decisionId",
   "barFrom",
   "stateName",
   "openedAt",
   "id",
   "number",
   "documentId",
   "enterpriseName",
   "dayFound",
   "basis",
   "openedBy",
   "noticeLetterId",
   "decisionLetterId",
   "decisionServedOn",
   "basisEnteredBy",
   "basisConfirmedBy",
   "version",
   "state",
   "organisationId",
   "enterpriseId",
   "acts",
   "conflicts",
   "needsBasis",
   "legalBasis",
   "basisConfirmed",
   "noticeServedOn",
   "defenceUntil",
   "hearingRequested",
   "hearingOn",
   "hearingHeld",
   "appealUntil",
   "barred",
   "owing",
   "repairAsked",
   "listing",
   "revoked",
   "recoveries"
  ]
 },
 "ServiceMethod": {
  "type": "string",
  "enum": [
   "in-person",
   "portal",
   "post",
   "public-announcement"
  ]
 },
 "SettlementState": {
  "type": "string",
  "enum": [
   "cancelled",
   "closed",
   "draft",
   "settled"
  ]
 },
 "Share": {
  "type": "object",
  "properties": {
   "treasury": {
    "type": "string",
    "enum": [
     "district",
     "town"
    ]
   },
   "parts": {
    "type": "number"
   }
  },
  "required": [
   "treasury",
   "parts"
  ]
 },
 "SharingRule": {
  "type": "object",
  "properties": {
   "shares": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Share"
    }
   },
   "local": {
    "type": "boolean"
   },
   "unknown": {
    "type": "boolean"
   },
   "exceptGovernedBy": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "number": {
       "type": "string"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "number",
      "title"
     ]
    }
   },
   "source": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/CatalogueSource"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "shares",
   "local",
   "unknown",
   "exceptGovernedBy",
   "source"
  ]
 },
 "SharingTrace": {
  "type": "object",
  "properties": {
   "local": {
    "type": "boolean"
   },
   "unknown": {
    "type": "boolean"
   },
   "exceptGovernedBy": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "number": {
       "type": "string"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "number",
      "title"
     ]
    }
   },
   "clause": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "quote": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "local",
   "unknown",
   "exceptGovernedBy",
   "clause",
   "quote"
  ]
 },
 "SignInMethodsBody": {
  "type": "object",
  "properties": {
   "password": {
    "type": "boolean"
   },
   "oidc": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/OidcMethod"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "password",
   "oidc"
  ]
 },
 "SignedInBody": {
  "type": "object",
  "properties": {
   "accessToken": {
    "type": "string"
   },
   "expiresIn": {
    "type": "number"
   },
   "user": {
    "$ref": "#/components/schemas/UserBody"
   }
  },
  "required": [
   "accessToken",
   "expiresIn",
   "user"
  ]
 },
 "Skeleton": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "clauses": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ProposedClause"
    }
   },
   "figures": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Figure"
    }
   },
   "outside": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OutsideText"
    }
   },
   "doubtful": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "line": {
       "type": "number"
      },
      "text": {
       "type": "string"
      }
     },
     "required": [
      "line",
      "text"
     ]
    }
   },
   "reviewed": {
    "type": "boolean",
    "enum": [
     false
    ]
   },
   "number": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "value": {
        "type": "string"
       },
       "quote": {
        "type": "string"
       }
      },
      "required": [
       "value",
       "quote"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "title": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "value": {
        "type": "string"
       },
       "quote": {
        "type": "string"
       }
      },
      "required": [
       "value",
       "quote"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "issuers": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "value": {
       "type": "string"
      },
      "quote": {
       "type": "string"
      }
     },
     "required": [
      "value",
      "quote"
     ]
    }
   },
   "issuedOn": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "value": {
        "type": "string"
       },
       "quote": {
        "type": "string"
       }
      },
      "required": [
       "value",
       "quote"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "inForce": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "from": {
        "type": "string"
       },
       "to": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "type": "null"
         }
        ]
       },
       "derived": {
        "type": "boolean"
       },
       "quote": {
        "type": "string"
       }
      },
      "required": [
       "from",
       "to",
       "derived",
       "quote"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "id",
   "clauses",
   "figures",
   "outside",
   "doubtful",
   "reviewed",
   "number",
   "title",
   "issuers",
   "issuedOn",
   "inForce"
  ]
 },
 "SkeletonComparison": {
  "type": "object",
  "properties": {
   "bound": {
    "type": "string",
    "enum": [
     "at-least",
     "at-most",
     "less-than",
     "more-than"
    ]
   },
   "inclusive": {
    "type": "boolean"
   },
   "words": {
    "type": "string"
   }
  },
  "required": [
   "bound",
   "inclusive",
   "words"
  ]
 },
 "Source": {
  "anyOf": [
   {
    "type": "object",
    "properties": {
     "documentNumber": {
      "type": "string"
     },
     "clause": {
      "type": "string"
     },
     "quote": {
      "type": "string"
     }
    },
    "required": [
     "documentNumber",
     "clause",
     "quote"
    ]
   },
   {
    "type": "object",
    "properties": {
     "local": {
      "type": "boolean",
      "enum": [
       true
      ]
     },
     "rule": {
      "$ref": "#/components/schemas/ExplanationText"
     }
    },
    "required": [
     "local",
     "rule"
    ]
   },
   {
    "type": "object",
    "properties": {
     "guide": {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "version": {
        "type": "number"
       }
      },
      "required": [
       "code",
       "version"
      ]
     },
     "parameter": {
      "type": "string"
     },
     "value": {
      "type": "string"
     }
    },
    "required": [
     "guide",
     "parameter",
     "value"
    ]
   },
   {
    "type": "object",
    "properties": {
     "fact": {
      "type": "string"
     },
     "revision": {
      "type": "number"
     }
    },
    "required": [
     "fact",
     "revision"
    ]
   },
   {
    "type": "object",
    "properties": {
     "determination": {
      "type": "string"
     },
     "found": {
      "anyOf": [
       {
        "type": "object",
        "properties": {
         "sourceNumber": {
          "type": "string"
         },
         "sourceTitle": {
          "type": "string"
         },
         "finding": {
          "type": "string"
         }
        },
        "required": [
         "sourceNumber",
         "sourceTitle",
         "finding"
        ]
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "determination",
     "found"
    ]
   },
   {
    "type": "object",
    "properties": {
     "event": {
      "type": "number"
     },
     "action": {
      "type": "string"
     }
    },
    "required": [
     "event",
     "action"
    ]
   },
   {
    "type": "object",
    "properties": {
     "journal": {
      "type": "string"
     }
    },
    "required": [
     "journal"
    ]
   }
  ]
 },
 "StaffedOrganisation": {
  "type": "object",
  "properties": {
   "people": {
    "type": "number"
   },
   "id": {
    "type": "string"
   },
   "code": {
    "type": "string"
   },
   "kind": {
    "$ref": "#/components/schemas/OrganisationKind"
   },
   "parentId": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "nameZh": {
    "type": "string"
   },
   "nameEn": {
    "type": "string"
   }
  },
  "required": [
   "people",
   "id",
   "code",
   "kind",
   "parentId",
   "nameZh",
   "nameEn"
  ]
 },
 "Stage": {
  "type": "string",
  "enum": [
   "district",
   "town"
  ]
 },
 "StageFigures": {
  "type": "object",
  "properties": {
   "stage": {
    "type": "string"
   },
   "whose": {
    "type": "string",
    "enum": [
     "enterprise",
     "office",
     "public"
    ]
   },
   "count": {
    "type": "number"
   },
   "median": {
    "type": "number"
   },
   "ninetiethPercentile": {
    "type": "number"
   },
   "most": {
    "type": "number"
   },
   "ruleDays": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "withinRule": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "type": "null"
     }
    ]
   },
   "percentWithinRule": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "stage",
   "whose",
   "count",
   "median",
   "ninetiethPercentile",
   "most",
   "ruleDays",
   "withinRule",
   "percentWithinRule"
  ]
 },
 "StepRule": {
  "type": "string",
  "enum": [
   "base",
   "cap",
   "ceiling",
   "fixed-amount",
   "guide-amount",
   "guide-ceiling",
   "guide-head",
   "guide-rate",
   "head",
   "increase",
   "limit-lifetime",
   "limit-per-project",
   "limit-per-year",
   "match",
   "rate",
   "round-down",
   "sum"
  ]
 },
 "SuperiorDecision": {
  "type": "object",
  "properties": {
   "number": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "issuedOn": {
    "type": "string"
   }
  },
  "required": [
   "number",
   "title",
   "issuedOn"
  ]
 },
 "Text": {
  "type": "object",
  "properties": {
   "zh": {
    "type": "string"
   },
   "en": {
    "type": "string"
   }
  },
  "required": [
   "zh",
   "en"
  ]
 },
 "Totals": {
  "type": "object",
  "properties": {
   "cases": {
    "type": "number"
   },
   "asWas": {
    "type": "string"
   },
   "draft": {
    "type": "string"
   }
  },
  "required": [
   "cases",
   "asWas",
   "draft"
  ]
 },
 "Treasury": {
  "type": "string",
  "enum": [
   "district",
   "town"
  ]
 },
 "UserBody": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "username": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "locale": {
    "type": "string",
    "enum": [
     "en",
     "zh"
    ]
   },
   "email": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "roles": {
    "type": "array",
    "items": {
     "type": "string",
     "enum": [
      "administrator",
      "auditor",
      "catalogue-editor",
      "catalogue-publisher",
      "district-approver",
      "district-reviewer",
      "enforcement-decider",
      "enforcement-investigator",
      "enterprise-applicant",
      "finance-checker",
      "finance-maker",
      "town-clerk",
      "town-finance",
      "town-reviewer"
     ]
    }
   },
   "organisation": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/UserOrganisation"
     },
     {
      "type": "null"
     }
    ]
   },
   "enterprise": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/UserEnterprise"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "id",
   "username",
   "name",
   "locale",
   "email",
   "roles",
   "organisation",
   "enterprise"
  ]
 },
 "UserEnterprise": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "uscc": {
    "type": "string"
   },
   "name": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "uscc",
   "name"
  ]
 },
 "UserOrganisation": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "code": {
    "type": "string"
   },
   "kind": {
    "$ref": "#/components/schemas/OrganisationKind"
   },
   "nameZh": {
    "type": "string"
   },
   "nameEn": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "code",
   "kind",
   "nameZh",
   "nameEn"
  ]
 },
 "Wording": {
  "type": "object",
  "properties": {
   "zh": {
    "type": "string"
   },
   "en": {
    "type": "string"
   }
  },
  "required": [
   "zh",
   "en"
  ]
 },
 "WriteOffState": {
  "type": "string",
  "enum": [
   "approved",
   "declined",
   "proposed"
  ]
 }
};
