/** Sections of the source by its own titles: what figures name as their origin. */
export const demandSection = 'Why Rust Developer Demand Is Surging in 2026';
export const pipelineSection = 'Where Rust Developers Come From: The Talent Pipeline';
export const salarySection = 'Rust Developer Salary by Region (2026)';
export const wasmSection = 'Rust and WebAssembly: The Growing Frontier';
export const skillsSection = 'Must-Have Skills When You Hire Rust Developers';
export const ecosystemSection = 'The Rust Ecosystem in Production: What Companies Are Building';
export const assessmentSection = 'How to Assess Rust Developer Candidates';
export const questionsSection = 'Essential Rust Developer Interview Questions';
export const offerSection = 'Looking to Hire Rust Developers?';
export const sourcingSection = 'Where to Find Senior Rust Developers';
