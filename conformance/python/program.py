"""`python program.py FOLDER`: the cases of conformance/README.md with the Python SDK."""

import json
import os
import sys

from google import genai
from google.genai import errors, types

folder = sys.argv[1]
client = genai.Client(api_key=os.environ["GEMINI_API_KEY"])
MODEL = "gemini-3-pro-image-preview"


def report(name, parts, **extra):
    line = {"case": name, "pictures": [], "texts": [], "thoughtTexts": 0, "thoughtPictures": 0,
            "signatures": 0, "chunks": 1, "finish": None, "error": None, **extra}
    for part in parts or []:
        if part.thought_signature:
            line["signatures"] += 1
        if part.thought:
            line["thoughtPictures" if part.inline_data else "thoughtTexts"] += 1
        elif part.inline_data:
            file = f"{name}-{len(line['pictures']) + 1}"
            with open(os.path.join(folder, file), "wb") as out:
                out.write(part.inline_data.data)
            line["pictures"].append(file)
        elif part.text:
            line["texts"].append(part.text)
    print(json.dumps(line), flush=True)


def parts_of(response):
    candidates = response.candidates or []
    content = candidates[0].content if candidates else None
    return (content.parts if content else None) or []


def finish_of(response):
    candidates = response.candidates or []
    reason = candidates[0].finish_reason if candidates else None
    return reason.value if reason else None


def attempt(name, act):
    try:
        act()
    except errors.APIError as error:
        report(name, [], error={"code": error.code, "message": str(error.message)})


def text_to_image():
    response = client.models.generate_content(
        model=MODEL,
        contents="A red apple on a wooden table",
        config=types.GenerateContentConfig(
            response_modalities=["TEXT", "IMAGE"],
            image_config=types.ImageConfig(aspect_ratio="16:9", image_size="1K"),
            seed=7,
        ),
    )
    report("text-to-image", parts_of(response), finish=finish_of(response))


def edit():
    with open(os.path.join(folder, "text-to-image-1"), "rb") as picture:
        data = picture.read()
    response = client.models.generate_content(
        model=MODEL,
        contents=["Make this picture black and white", types.Part.from_bytes(data=data, mime_type="image/png")],
    )
    report("edit", parts_of(response), finish=finish_of(response))


def chat():
    conversation = client.chats.create(
        model=MODEL,
        config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True)),
    )
    conversation.send_message("A cat on a red sofa")
    response = conversation.send_message("Make the sofa blue")
    report("chat", parts_of(response), finish=finish_of(response))


def stream():
    parts, chunks, finish = [], 0, None
    for chunk in client.models.generate_content_stream(
        model=MODEL, contents="Two yellow bananas", config=types.GenerateContentConfig(seed=7)
    ):
        chunks += 1
        parts += parts_of(chunk)
        finish = finish_of(chunk) or finish
    report("stream", parts, chunks=chunks, finish=finish)


def bad_size():
    response = client.models.generate_content(
        model=MODEL,
        contents="A cat",
        config=types.GenerateContentConfig(image_config=types.ImageConfig(image_size="1k")),
    )
    report("bad-size", parts_of(response), finish=finish_of(response))


attempt("text-to-image", text_to_image)
attempt("edit", edit)
attempt("chat", chat)
attempt("stream", stream)
attempt("bad-size", bad_size)
