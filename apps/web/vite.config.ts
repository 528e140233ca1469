import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `npm run dev -w apps/web` beside `npm start -- --port 4480`. */
const API = process.env.YOUJU_API ?? 'http://127.0.0.1:4480'

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, reportCompressedSize: false },
  server: { proxy: { '/api': API } },
})
