// The button beside a command. Where the browser gives no clipboard, the command is selected, to be copied by hand.
function listenToCopying(button) {
  const command = button.parentElement.querySelector("code");
  button.hidden = false;
  button.addEventListener("click", async () => {
    let told = "Copied";
    try {
      await navigator.clipboard.writeText(command.textContent);
    } catch {
      getSelection().selectAllChildren(command);
      told = "Selected: press Ctrl+C";
    }
    button.textContent = told;
    document.getElementById("told").textContent = told;
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
}
