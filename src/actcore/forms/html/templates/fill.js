"use strict";
{
const form = document.querySelector("form");
const HEADING = ["_worksheet", "_model", "_version", "_hash", "_record", "_entry"];
const CONTROLS = "input,select,textarea";

// Methods of the form only: a question may be named like one of its properties.
const controls = (place) => [...place.querySelectorAll(CONTROLS)];
const sent = () => [...new FormData(form)].filter(([, text]) => text.trim());

function isFilled(control) {
  if (control.type === "radio" || control.type === "checkbox")
    return control.checked && control.value !== "";
  return control.value.trim() !== "" || control.validity.badInput;
}

// A block that does not apply is out of sight only while nothing is written in it.
function settle() {
  const pairs = sent();
  for (const block of form.querySelectorAll("[data-shown-by]")) {
    const path = block.dataset.shownBy;
    const answers = JSON.parse(block.dataset.answers);
    const found = pairs.filter(
      ([name]) => name === path || name.startsWith(path + "["));
    const applies = answers.length
      ? found.some(([, text]) => answers.includes(text)) : found.length > 0;
    block.hidden = !applies && !controls(block).some(isFilled);
  }
}

function clear(control) {
  if (control.type === "checkbox") control.checked = false;
  else if (control.type === "radio") control.checked = control.value === "";
  else if (control.matches("select")) control.selectedIndex = 0;
  else control.value = "";
}

function renamed(element, was, now) {
  const names = ["id", "for", "name", "aria-describedby", "data-shown-by", "data-list"];
  for (const name of names)
    if (element.hasAttribute(name))
      element.setAttribute(name, element.getAttribute(name).replaceAll(was, now));
}

function add(list) {
  const last = list.lastElementChild;
  const count = list.children.length;
  const next = last.cloneNode(true);
  const row = (index) => list.dataset.list + "[" + index + "].";
  for (const element of [next, ...next.querySelectorAll("*")])
    renamed(element, row(count - 1), row(count));
  const number = list.dataset.word + " " + (count + 1);
  if (next.matches(".row")) {
    next.querySelector("legend").textContent = number;
    for (const note of next.querySelectorAll(".prefilled")) note.textContent = "";
    controls(next).forEach(clear);
  } else {
    next.setAttribute("aria-label", number);
    clear(next);
  }
  list.append(next);
  settle();
  (next.matches(CONTROLS) ? next : next.querySelector(CONTROLS)).focus();
}

function save(name) {
  const wrong = controls(form).find((control) => control.validity.badInput);
  if (wrong) { wrong.reportValidity(); return; }
  const file = {};
  const answers = {};
  const own = controls(form).filter((control) => control.type === "hidden");
  for (const {name, value} of own) if (HEADING.includes(name)) file[name] = value;
  const unasked = own.map((control) => control.name);
  for (const [name, text] of sent())
    if (!unasked.includes(name)) (answers[name] ??= []).push(text);
  file.answers = answers;
  const data = new Blob([JSON.stringify(file, null, 1)], {type: "application/json"});
  const link = document.createElement("a");
  link.href = URL.createObjectURL(data);
  link.download = name;
  link.click();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (!button) return;
  if (button.dataset.do === "add") add(button.previousElementSibling);
  if (button.dataset.do === "save") save(button.dataset.file);
  if (button.dataset.do === "print") window.print();
});
form.addEventListener("change", settle);
window.addEventListener("pageshow", settle);
for (const button of form.querySelectorAll("button[data-do]"))
  button.hidden = button.dataset.do === "add"
    && !button.previousElementSibling.lastElementChild;
for (const told of document.querySelectorAll(".unscripted")) told.hidden = true;
for (const told of document.querySelectorAll(".scripted")) told.hidden = false;
settle();
}
