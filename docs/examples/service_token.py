#!/usr/bin/python3
"""Prints the token by which a service calls another by gRPC: `service_token.py order-service product-service`."""
import base64
import hashlib
import hmac
import json
import os
import sys
import time


def encode(part):
    return base64.urlsafe_b64encode(part).rstrip(b"=")


def service_token(caller, audience, secret, now):
    header = {"alg": "HS256", "typ": "storefleet-service+jwt"}
    claims = {"iss": caller, "aud": audience, "iat": int(now), "exp": int(now) + 300}
    signed = b".".join(encode(json.dumps(part).encode()) for part in (header, claims))
    signature = hmac.new(secret.encode(), signed, hashlib.sha256).digest()
    return (signed + b"." + encode(signature)).decode()


if __name__ == "__main__":
    secret = os.environ["ORDER_SERVICE_TOKEN_SECRET"].split(",")[0]  # while it is changed, the first signs
    print(service_token(sys.argv[1], sys.argv[2], secret, time.time()))
