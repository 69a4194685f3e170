import { render } from "preact";
import { call } from "./server";
const place = document.getElementById("sidebar");
call("readWorkbook", {}).then((reply) => { if (place) { place.textContent = ""; render(<p>{reply.ok ? reply.value.plan.currentQuarter : reply.issues[0]?.message}</p>, place); } });
