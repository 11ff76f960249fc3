// The cases of conformance/README.md with the Go SDK: `conformance FOLDER`.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"google.golang.org/genai"
)

const model = "gemini-3-pro-image-preview"

type failure struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

type line struct {
	Case            string   `json:"case"`
	Pictures        []string `json:"pictures"`
	Texts           []string `json:"texts"`
	ThoughtTexts    int      `json:"thoughtTexts"`
	ThoughtPictures int      `json:"thoughtPictures"`
	Signatures      int      `json:"signatures"`
	Chunks          int      `json:"chunks"`
	Finish          string   `json:"finish"`
	Error           *failure `json:"error"`
}

var folder = os.Args[1]

func print(l line) {
	text, err := json.Marshal(l)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(text))
}

func report(name string, parts []*genai.Part, chunks int, finish string) {
	l := line{Case: name, Pictures: []string{}, Texts: []string{}, Chunks: chunks, Finish: finish}
	for _, part := range parts {
		if len(part.ThoughtSignature) > 0 {
			l.Signatures++
		}
		switch {
		case part.Thought && part.InlineData != nil:
			l.ThoughtPictures++
		case part.Thought:
			l.ThoughtTexts++
		case part.InlineData != nil:
			file := fmt.Sprintf("%s-%d", name, len(l.Pictures)+1)
			if err := os.WriteFile(filepath.Join(folder, file), part.InlineData.Data, 0o600); err != nil {
				panic(err)
			}
			l.Pictures = append(l.Pictures, file)
		case part.Text != "":
			l.Texts = append(l.Texts, part.Text)
		}
	}
	print(l)
}

func partsOf(response *genai.GenerateContentResponse) []*genai.Part {
	if len(response.Candidates) == 0 || response.Candidates[0].Content == nil {
		return nil
	}
	return response.Candidates[0].Content.Parts
}

func finishOf(response *genai.GenerateContentResponse) string {
	if len(response.Candidates) == 0 {
		return ""
	}
	return string(response.Candidates[0].FinishReason)
}

func attempt(name string, act func() error) {
	err := act()
	if err == nil {
		return
	}
	l := line{Case: name, Pictures: []string{}, Texts: []string{}, Chunks: 1, Error: &failure{Message: err.Error()}}
	var api genai.APIError
	if errors.As(err, &api) {
		l.Error.Code, l.Error.Message = api.Code, api.Message
	}
	print(l)
}

func main() {
	ctx := context.Background()
	client, err := genai.NewClient(ctx, &genai.ClientConfig{APIKey: os.Getenv("GEMINI_API_KEY"), Backend: genai.BackendGeminiAPI})
	if err != nil {
		panic(err)
	}

	attempt("text-to-image", func() error {
		response, err := client.Models.GenerateContent(ctx, model, genai.Text("A red apple on a wooden table"), &genai.GenerateContentConfig{
			ResponseModalities: []string{"TEXT", "IMAGE"},
			ImageConfig:        &genai.ImageConfig{AspectRatio: "16:9", ImageSize: "1K"},
			Seed:               genai.Ptr[int32](7),
		})
		if err != nil {
			return err
		}
		report("text-to-image", partsOf(response), 1, finishOf(response))
		return nil
	})

	attempt("edit", func() error {
		data, err := os.ReadFile(filepath.Join(folder, "text-to-image-1"))
		if err != nil {
			return err
		}
		contents := []*genai.Content{genai.NewContentFromParts([]*genai.Part{
			genai.NewPartFromText("Make this picture black and white"),
			genai.NewPartFromBytes(data, "image/png"),
		}, genai.RoleUser)}
		response, err := client.Models.GenerateContent(ctx, model, contents, nil)
		if err != nil {
			return err
		}
		report("edit", partsOf(response), 1, finishOf(response))
		return nil
	})

	attempt("chat", func() error {
		chat, err := client.Chats.Create(ctx, model, &genai.GenerateContentConfig{
			ThinkingConfig: &genai.ThinkingConfig{IncludeThoughts: true},
		}, nil)
		if err != nil {
			return err
		}
		if _, err = chat.SendMessage(ctx, genai.Part{Text: "A cat on a red sofa"}); err != nil {
			return err
		}
		response, err := chat.SendMessage(ctx, genai.Part{Text: "Make the sofa blue"})
		if err != nil {
			return err
		}
		report("chat", partsOf(response), 1, finishOf(response))
		return nil
	})

	attempt("stream", func() error {
		parts, chunks, finish := []*genai.Part{}, 0, ""
		for chunk, err := range client.Models.GenerateContentStream(ctx, model, genai.Text("Two yellow bananas"), &genai.GenerateContentConfig{Seed: genai.Ptr[int32](7)}) {
			if err != nil {
				return err
			}
			chunks++
			parts = append(parts, partsOf(chunk)...)
			if reason := finishOf(chunk); reason != "" {
				finish = reason
			}
		}
		report("stream", parts, chunks, finish)
		return nil
	})

	attempt("bad-size", func() error {
		response, err := client.Models.GenerateContent(ctx, model, genai.Text("A cat"), &genai.GenerateContentConfig{
			ImageConfig: &genai.ImageConfig{ImageSize: "1k"},
		})
		if err != nil {
			return err
		}
		report("bad-size", partsOf(response), 1, finishOf(response))
		return nil
	})
}
