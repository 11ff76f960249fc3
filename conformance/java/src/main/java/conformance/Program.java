package conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.genai.Chat;
import com.google.genai.Client;
import com.google.genai.ResponseStream;
import com.google.genai.errors.ApiException;
import com.google.genai.types.Content;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.GenerateContentResponse;
import com.google.genai.types.ImageConfig;
import com.google.genai.types.Part;
import com.google.genai.types.ThinkingConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases of conformance/README.md with the Java SDK: {@code Program FOLDER}. */
public final class Program {
  private static final String MODEL = "gemini-3-pro-image-preview";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static Path folder;

  private interface Act {
    void run() throws Exception;
  }

  private static Map<String, Object> emptyLine(String name) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("case", name);
    line.put("pictures", new ArrayList<String>());
    line.put("texts", new ArrayList<String>());
    line.put("thoughtTexts", 0);
    line.put("thoughtPictures", 0);
    line.put("signatures", 0);
    line.put("chunks", 1);
    line.put("finish", null);
    line.put("error", null);
    return line;
  }

  private static void report(String name, List<Part> parts, int chunks, String finish) throws Exception {
    List<String> pictures = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    int thoughtTexts = 0;
    int thoughtPictures = 0;
    int signatures = 0;
    for (Part part : parts) {
      if (part.thoughtSignature().isPresent()) signatures++;
      boolean thought = part.thought().orElse(false);
      if (thought && part.inlineData().isPresent()) thoughtPictures++;
      else if (thought) thoughtTexts++;
      else if (part.inlineData().isPresent()) {
        String file = name + "-" + (pictures.size() + 1);
        Files.write(folder.resolve(file), part.inlineData().get().data().get());
        pictures.add(file);
      } else if (part.text().isPresent() && !part.text().get().isEmpty()) texts.add(part.text().get());
    }
    Map<String, Object> line = emptyLine(name);
    line.put("pictures", pictures);
    line.put("texts", texts);
    line.put("thoughtTexts", thoughtTexts);
    line.put("thoughtPictures", thoughtPictures);
    line.put("signatures", signatures);
    line.put("chunks", chunks);
    line.put("finish", finish);
    System.out.println(JSON.writeValueAsString(line));
  }

  private static List<Part> partsOf(GenerateContentResponse response) {
    return response.candidates().filter(list -> !list.isEmpty()).flatMap(list -> list.get(0).content())
        .flatMap(Content::parts).orElse(List.of());
  }

  private static String finishOf(GenerateContentResponse response) {
    return response.candidates().filter(list -> !list.isEmpty()).flatMap(list -> list.get(0).finishReason())
        .map(Object::toString).orElse(null);
  }

  private static void attempt(String name, Act act) throws Exception {
    try {
      act.run();
    } catch (ApiException error) {
      Map<String, Object> line = emptyLine(name);
      line.put("error", Map.of("code", error.code(), "message", error.message()));
      System.out.println(JSON.writeValueAsString(line));
    }
  }

  public static void main(String[] arguments) throws Exception {
    folder = Path.of(arguments[0]);
    try (Client client = Client.builder().apiKey(System.getenv("GEMINI_API_KEY")).build()) {
      attempt("text-to-image", () -> {
        GenerateContentResponse response = client.models.generateContent(MODEL, "A red apple on a wooden table",
            GenerateContentConfig.builder().responseModalities("TEXT", "IMAGE")
                .imageConfig(ImageConfig.builder().aspectRatio("16:9").imageSize("1K").build()).seed(7).build());
        report("text-to-image", partsOf(response), 1, finishOf(response));
      });
      attempt("edit", () -> {
        byte[] data = Files.readAllBytes(folder.resolve("text-to-image-1"));
        Content content = Content.fromParts(Part.fromText("Make this picture black and white"),
            Part.fromBytes(data, "image/png"));
        GenerateContentResponse response = client.models.generateContent(MODEL, content, null);
        report("edit", partsOf(response), 1, finishOf(response));
      });
      attempt("chat", () -> {
        Chat chat = client.chats.create(MODEL, GenerateContentConfig.builder()
            .thinkingConfig(ThinkingConfig.builder().includeThoughts(true).build()).build());
        chat.sendMessage("A cat on a red sofa");
        GenerateContentResponse response = chat.sendMessage("Make the sofa blue");
        report("chat", partsOf(response), 1, finishOf(response));
      });
      attempt("stream", () -> {
        List<Part> parts = new ArrayList<>();
        int chunks = 0;
        String finish = null;
        try (ResponseStream<GenerateContentResponse> stream = client.models.generateContentStream(MODEL,
            "Two yellow bananas", GenerateContentConfig.builder().seed(7).build())) {
          for (GenerateContentResponse chunk : stream) {
            chunks++;
            parts.addAll(partsOf(chunk));
            if (finishOf(chunk) != null) finish = finishOf(chunk);
          }
        }
        report("stream", parts, chunks, finish);
      });
      attempt("bad-size", () -> {
        GenerateContentResponse response = client.models.generateContent(MODEL, "A cat", GenerateContentConfig.builder()
            .imageConfig(ImageConfig.builder().imageSize("1k").build()).build());
        report("bad-size", partsOf(response), 1, finishOf(response));
      });
    }
  }
}
