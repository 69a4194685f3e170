/** A question in front of everything else: two buttons, Escape says no, the keyboard stays inside. */
import { useEffect, useRef } from "preact/hooks";
import { answer } from "../leaving";
import { useStore } from "../store";
import { Button } from "./button";

/** The question that is put; nothing while there is none. */
export function QuestionBox() {
  const { question } = useStore();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLButtonElement>("#question-no")?.focus();
  }, [question]);
  if (!question) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      answer(false);
    }
    if (event.key === "Tab") {
      event.preventDefault();
      const other = document.activeElement?.id === "question-no" ? "#question-yes" : "#question-no";
      box.current?.querySelector<HTMLButtonElement>(other)?.focus();
    }
  };
  return (
    <div class="curtain">
      <div
        ref={box}
        class="question"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="question-title"
        aria-describedby="question-text"
        onKeyDown={onKeyDown}
      >
        <h2 id="question-title">{question.title}</h2>
        <p id="question-text">{question.text}</p>
        <div class="buttons">
          <Button id="question-yes" look="action" onPress={() => answer(true)}>
            {question.yes}
          </Button>
          <Button id="question-no" onPress={() => answer(false)}>
            {question.no}
          </Button>
        </div>
      </div>
    </div>
  );
}
